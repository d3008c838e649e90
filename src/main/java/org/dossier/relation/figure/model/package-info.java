/**
 * Yields what all readers of figures hand on: a counted quantity, the word that says what it counts, and the figure. Needs quantities and
 * predications. Trap: the unit of a figure is not always that of its quantity, whose noun may be left out.
 */
package org.dossier.relation.figure.model;
