/**
 * Yields documents: sentences, tokens, tags, lemmas and dependency trees. Needs articles and the models of
 * {@code src/main/resources}. Trap: a parse is right in four of five relations, not in all.
 *
 * <p>What stands here is what the packages below read; the parts make it. Each part uses this and only those before it:
 *
 * <ol>
 *   <li>{@code text}: text → lines, sentences, words. The only door to OpenNLP
 *   <li>{@code learning}: what models see of words, and how they learn, are stored and are scored
 *   <li>{@code tag}, {@code tree}, {@code name}: words → tags and lemmas; trees; which words are names. Each with its training
 *   <li>{@code analysis}: {@link org.dossier.document.analysis.Analyzer} leads an article through them
 *   <li>{@code training}: annotated texts → the files of the models, with their scores
 * </ol>
 */
package org.dossier.document;
