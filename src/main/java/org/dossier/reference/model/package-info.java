/**
 * Yields what is handed on: the referents of an article, the days of its times, and names in the forms in which they are compared. Needs
 * mentions. Trap: a referent is a thing in one article only; {@code entity} decides whether two articles speak of the same one.
 */
package org.dossier.reference.model;
