/**
 * Yields the dependency tree of a sentence: for each word its head and the relation to it; and learns to. Needs words and their tags, as
 * {@code tag} numbers them. Trap: the parser reads from left to right and keeps a few trees only, so that what it takes wrong at the beginning
 * of a sentence moves what stands behind it.
 */
package org.dossier.document.tree;
