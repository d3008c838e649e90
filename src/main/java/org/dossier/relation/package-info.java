/**
 * Yields readings: the events, figures, statements, posts and ties that one article tells. Needs mentions, references and the
 * lexicon. Trap: what is denied, planned or alleged is read, too, but is no fact.
 */
package org.dossier.relation;
