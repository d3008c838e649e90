/**
 * Yields what the dependency tree tells: noun phrases, enumerations, who stands as subject and object of a verb. Needs sentences and tables of
 * words. Trap: one relation in five is parsed wrongly, so that most readers look at the order of the words, too.
 *
 * <p>Here stand the tree itself, what bounds a clause in it, and the form in which arguments are yielded; the parts use it, and of each other only
 * those before them:
 *
 * <ol>
 *   <li>{@code phrase}: word → its noun phrase, the list that it stands in, the prepositional phrases that hang on it
 *   <li>{@code concept}: phrase → what it is about, where its first noun says little
 *   <li>{@code clause}: verb → whether it is passive, whose relative clause it stands in, whose subject it shares
 *   <li>{@code argument}: verb or noun → its arguments by function
 * </ol>
 */
package org.dossier.relation.tree;
