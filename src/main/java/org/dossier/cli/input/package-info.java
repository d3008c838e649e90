/**
 * Yields what commands are given: articles, data sets, knowledge, limits, files of text. Needs the readers of all these. Trap: what cannot be read is
 * the user's mistake, a {@code UserError} with what to do instead; one bad article of many is left out and named.
 */
package org.dossier.cli.input;
