/**
 * Yields names of places, by cues, by the words around them and by what is known; and tells which of several places of a name is meant. Needs
 * {@code line}. Trap: whoever is named for a place ("Paris Hilton", "Jackson") is none.
 */
package org.dossier.mention.name.place;
