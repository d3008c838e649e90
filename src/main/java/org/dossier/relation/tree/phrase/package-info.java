/**
 * Yields noun phrases, lists and prepositional phrases, mostly by the order of the words. Needs trees. Trap: a comma may end a phrase, go on
 * with a list or open an aside.
 */
package org.dossier.relation.tree.phrase;
