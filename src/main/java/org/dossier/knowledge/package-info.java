/**
 * Yields knowledge: the folder {@code ontology/} as ontology, lexicon, gazetteer and expressions. Needs Jena inside, gives
 * records outside. Trap: a fault in these files stops a run before the first article.
 */
package org.dossier.knowledge;
