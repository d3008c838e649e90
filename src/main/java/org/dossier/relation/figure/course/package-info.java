/**
 * Yields the clauses and main verbs of a sentence by the order of its words. Needs sentences and triggers. Trap: it is a second opinion for where
 * the tree is wrong, and knows less than a tree that is right.
 */
package org.dossier.relation.figure.course;
