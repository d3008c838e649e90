/**
 * Yields what an article names again in a shorter form than before: abbreviations, family names, operations without their cue. Needs the
 * names found in the sentences. Trap: what is repeated is often a common word, too.
 */
package org.dossier.mention.name.memory;
