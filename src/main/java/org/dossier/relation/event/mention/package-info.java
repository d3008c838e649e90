/**
 * Yields mentions of events, by wordings, by the names of operations, by what is said of an event told before. Needs {@code name} and {@code
 * slot}. Trap: many actions taken together ("182 raids last year") are a figure and no event.
 */
package org.dossier.relation.event.mention;
