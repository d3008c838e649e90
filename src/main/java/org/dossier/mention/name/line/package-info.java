/**
 * Yields what all readers of names look at: a sentence's words and capitals, and what the tables know there, the cues of bodies, posts and
 * titles, known names. Needs documents and knowledge. Trap: a {@code Piece} is a proposal; a known name need not be meant where it stands.
 */
package org.dossier.mention.name.line;
