/**
 * Yields which mentions tell of the same event. Needs {@code mention}. Trap: two raids on the same day are as like as two mentions of one; what
 * speaks against goes before what speaks for.
 */
package org.dossier.relation.event.coreference;
