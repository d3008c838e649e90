/**
 * Yields what a number measures: by the word that governs it, in the tree or in the order of words, by its noun, or by the numbers before it.
 * Needs {@code number} and {@code course}. Trap: the nearest verb may be of another clause, and tell of other things.
 */
package org.dossier.relation.figure.measure;
