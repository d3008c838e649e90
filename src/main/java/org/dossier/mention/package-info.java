/**
 * Yields mentions: names, noun phrases, pronouns, times, quantities, quotations. Needs documents and knowledge. Trap: a
 * mention is no entity; "Interpol" and "the agency" are two mentions, {@code reference} decides that they are one body.
 */
package org.dossier.mention;
