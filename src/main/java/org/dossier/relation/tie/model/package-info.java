/**
 * Yields what all readers of ties share: ties made and read, and the wordings of a table where they stand. Needs the chart. Trap: a tie of a
 * body to itself, by two of its names, is none; {@code ends} then has one.
 */
package org.dossier.relation.tie.model;
