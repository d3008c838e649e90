/**
 * Yields names of persons, by posts and titles, by given names, by what they did and what was done to them. Needs {@code line} and {@code body}.
 * Trap: in a list only one of the names may have a sign of a person.
 */
package org.dossier.mention.name.person;
