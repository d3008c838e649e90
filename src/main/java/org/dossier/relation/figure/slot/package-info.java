/**
 * Yields where a number holds, which operation it is of, who gave it, and all that it shares with the number before. Needs {@code period} and
 * the statements. Trap: what is nearest is often of another number of the same list.
 */
package org.dossier.relation.figure.slot;
