/**
 * Yields the attributions that verbs of saying make: who says what, and where what is said begins and ends. Needs {@code speaker}. Trap: the
 * attribution may stand before, behind or inside what is said.
 */
package org.dossier.relation.statement.speech;
