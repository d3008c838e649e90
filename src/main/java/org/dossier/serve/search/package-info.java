/**
 * Yields what has some words, best first. Needs names, titles and quotes; knows no graph. Trap: the last word of a question may be
 * unfinished, those before it not.
 */
package org.dossier.serve.search;
