/**
 * Yields RDF. Needs statements and entities. The only place that decides what a triple looks like. Trap: no blank nodes, and nothing
 * may depend on the order in which articles were read.
 */
package org.dossier.graph;
