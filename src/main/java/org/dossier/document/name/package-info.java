/**
 * Yields which words are names of persons, bodies and places, by the model alone. Needs tagged sentences of one document: a name that was
 * clear once helps where it is not. Trap: the graph does not depend on it; its names come from {@code mention.name}, by rules and known names.
 */
package org.dossier.document.name;
