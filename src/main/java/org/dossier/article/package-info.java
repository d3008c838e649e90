/**
 * Yields articles: file to text, with what the file says about it. Needs nothing of ours. Trap: offsets count in
 * {@link org.dossier.article.Article#text()}, not in the file.
 */
package org.dossier.article;
