/**
 * Yields what a clause leaves unsaid or the parser got wrong: subjects shared with another verb, pronouns of relative clauses, verbs left out or
 * hung on a noun. Needs {@code phrase}. Trap: taggers take past tense and participle for one another.
 */
package org.dossier.relation.tree.clause;
