/**
 * Yields numbers in digits and words, and the noun that each counts. Needs documents and the tables of numbers. Trap: words are cut finer
 * here than tokens are ("£3.5m", "mid-2019").
 */
package org.dossier.mention.number;
