/**
 * Yields which words are names of persons, bodies and places, by the model alone. Needs tagged sentences of one document: a name that was
 * clear once helps where it is not. Trap: {@code mention.name} asks it last; rules and known names go first.
 */
package org.dossier.document.name;
