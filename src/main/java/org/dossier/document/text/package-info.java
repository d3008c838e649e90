/**
 * Yields the lines, sentences and words of a text, as spans. Needs text. Trap: where a line of the text ends says little; printed pages break
 * lines within sentences, and a list has sentences without a full stop.
 */
package org.dossier.document.text;
