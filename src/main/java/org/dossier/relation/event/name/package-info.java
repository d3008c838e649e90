/**
 * Yields the named event that a phrase stands for: by its name, by a name beside it, by an event noun. Needs referents and the charts of
 * sentences. Trap: a name inside another name, and a name before a noun ("Falcon officers"), stand for no event.
 */
package org.dossier.relation.event.name;
