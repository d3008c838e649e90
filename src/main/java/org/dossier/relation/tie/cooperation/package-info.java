/**
 * Yields which bodies worked together: partners, helpers, parties to an agreement, bodies with one deed. Needs {@code model}. Trap: who is
 * helped in general, or was only asked, has no part in the work.
 */
package org.dossier.relation.tie.cooperation;
