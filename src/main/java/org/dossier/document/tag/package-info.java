/**
 * Yields the tag and the lemma of each word. Needs words. Trap: a text all in capitals, or without any, deceives each feature that looks at case.
 */
package org.dossier.document.tag;
