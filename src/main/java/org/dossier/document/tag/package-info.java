/**
 * Yields the tag and the lemma of each word, and learns to. Needs the words of a sentence. Trap: a tag is one decision of two parts, the universal and the
 * Penn tag ({@code "VERB VBD"}), in the numbers of its own model: those of another model mean other tags. A text all in capitals, or
 * without any, deceives whatever looks at case.
 */
package org.dossier.document.tag;
