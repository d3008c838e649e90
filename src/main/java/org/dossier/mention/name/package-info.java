/**
 * Yields names with their classes: by the gazetteer, by cue words, by posts and given names, by the model last. Needs documents, knowledge
 * and the model's tags. Trap: one run of capitals may be read in several ways; {@code LineNames} decides which reading stands.
 */
package org.dossier.mention.name;
