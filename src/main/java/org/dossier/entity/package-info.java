/**
 * Yields entities: what the articles of a build speak of, each with one stable IRI. Needs readings. Trap: an IRI is a function of
 * what one article and the knowledge say, never of the other articles; so adding an article never renames anything.
 */
package org.dossier.entity;
