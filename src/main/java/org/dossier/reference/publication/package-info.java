/**
 * Yields the day on which an article was published, where its file does not say so. Needs documents, times and {@code calendar}. Trap: one hint
 * alone seldom leaves one day; where all together leave more, the day stays open.
 */
package org.dossier.reference.publication;
