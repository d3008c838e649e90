/**
 * Yields a dependency tree: each word with its head and relation. Needs words and tags. Trap: the parser reads from left to right, and what
 * it takes wrong at the beginning of a sentence moves what comes behind it.
 */
package org.dossier.document.tree;
