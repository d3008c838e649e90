/**
 * Yields what all readers of events hand on: the mention of an event, and the event with all that its mentions say. Needs arguments and
 * referents. Trap: a mention may only add to an event that another place tells.
 */
package org.dossier.relation.event.model;
