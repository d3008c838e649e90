/**
 * Yields the arguments of events: who, what, where and when, from the predication, its clause and its lists. Needs predications and
 * {@code name}. Trap: the tree often holds one member of a list only, and times and places often stand beside the wrong verb.
 */
package org.dossier.relation.event.slot;
