/**
 * Yields which body is a part of which: by the place of their names, by what words tell, by the names themselves, by what is known. Needs {@code
 * model}. Trap: of two bodies in a list neither is a part of the other.
 */
package org.dossier.relation.tie.part;
