/**
 * Yields the days of times, in the order of the text. Needs times, the day of the article and {@code calendar}. Trap: "that year" and "the month
 * before" count from what was said before, not from the day of the article.
 */
package org.dossier.reference.time;
