/**
 * Yields the answers of the JSON endpoints, made from the graph in memory. Needs the graph of a data set and its ontology. Trap: the figures
 * and events of {@code Catalogue} are read once, evidence is read for each answer.
 */
package org.dossier.serve.explore;
