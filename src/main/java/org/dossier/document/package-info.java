/**
 * Yields documents: sentences, tokens, tags, lemmas and dependency trees. Needs articles and the models of
 * {@code src/main/resources}. The only door to OpenNLP. Trap: a parse is right in four of five relations, not in all.
 */
package org.dossier.document;
