/**
 * The whole way from articles to a graph: {@link org.dossier.Dossier} is its table of contents. The packages stand in the data's order; each
 * may use what stands above it, never what stands below ({@code ArchitectureTest} holds this list):
 *
 * <ol>
 *   <li>{@code article}: file → article
 *   <li>{@code knowledge}: {@code ontology/} → ontology, lexicon, gazetteer, expressions
 *   <li>{@code gazetteer}: names that others publish → tables of the gazetteer
 *   <li>{@code document}: article → sentences, words, trees
 *   <li>{@code mention}: document → names, noun phrases, pronouns, times, quantities, quotations
 *   <li>{@code reference}: mentions → which of them are the same thing, which day each time is
 *   <li>{@code relation}: all of these → events, figures, statements, posts, ties: the reading of one article
 *   <li>{@code entity}: readings of all articles → the things they speak of, with their IRIs
 *   <li>{@code statement}: readings and entities → facts, each once, with all its evidence
 *   <li>{@code graph}: statements → RDF
 *   <li>{@code dataset}: graph → the folder that a build writes
 *   <li>{@code link}: graph → the same things elsewhere
 *   <li>{@code report}: graph → what is doubtful in it
 *   <li>{@code evaluation}: graph and answers → scores
 *   <li>{@code serve}: data set → SPARQL endpoint, JSON and page
 *   <li>{@code cli}: all of these → the commands
 * </ol>
 *
 * <p>Up to {@code relation} one article is read at a time, by several threads, without shared state; from {@code entity} on all
 * readings are taken together.
 */
package org.dossier;
