/**
 * Yields names with their classes: by the gazetteer, by cue words, by posts and given names, by the model last; and noun phrases and pronouns.
 * Needs documents, knowledge and the model's tags. Trap: one run of capitals may be read in several ways; {@code LineNames} decides which
 * reading stands.
 *
 * <p>What stands here puts the parts together; each part uses only those before it, and nothing else uses them:
 *
 * <ol>
 *   <li>{@code line}: sentence → its words with their capitals, cues and known names
 *   <li>{@code place}, {@code body}, {@code person}, {@code operation}: line → names of that kind
 *   <li>{@code memory}: names in full → the same names where the article shortens them
 * </ol>
 */
package org.dossier.mention.name;
