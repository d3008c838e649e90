/**
 * Yields tables of {@code gazetteer/} from the names that others publish: spreadsheets, SPARQL results, RDF, dumps. Needs an ontology
 * for the classes. Trap: a name is in a table to be found in text; a label that only a database would write does harm there.
 */
package org.dossier.gazetteer;
