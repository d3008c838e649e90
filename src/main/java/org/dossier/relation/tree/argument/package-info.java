/**
 * Yields arguments of verbs and nouns: heads by function, in deep structure. Needs {@code phrase} and {@code clause}. Trap: an argument that stands
 * by the order of the words alone may belong to the verb next door; it is asked for only where the tree is silent.
 */
package org.dossier.relation.tree.argument;
