/**
 * Yields what is known of a built data set, looked up by thing: its facts, figures, events, statements, posts, articles and their evidence.
 * Needs the graph of a data set and its ontology. Trap: figures and events are read once, evidence is read for each answer.
 */
package org.dossier.serve.catalogue;
