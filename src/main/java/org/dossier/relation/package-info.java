/**
 * Yields readings: the events, figures, statements, posts and ties that one article tells. Needs mentions, references and the
 * lexicon. Trap: what is denied, planned or alleged is read, too, but is no fact.
 *
 * <p>{@link org.dossier.relation.RelationReader} says in which order they are read. Its parts, of which each uses only those before it:
 *
 * <ol>
 *   <li>{@code model}: what is yielded, and the context it is read in
 *   <li>{@code tree}: what the dependency tree says of subjects, objects and lists
 *   <li>{@code chart}: the words of a sentence with what they refer to
 *   <li>{@code predication}: the wordings of the lexicon where they stand, with their arguments
 *   <li>{@code statement}, {@code tie}, {@code event}, {@code figure}: the readers
 * </ol>
 */
package org.dossier.relation;
