/**
 * Yields mentions: names, noun phrases, pronouns, times, quantities, quotations. Needs documents and knowledge. Trap: a
 * mention is no entity; "Interpol" and "the agency" are two mentions, {@code reference} decides that they are one body.
 *
 * <p>{@link org.dossier.mention.MentionFinder} puts its parts together: {@code model}, what is yielded; {@code name}; {@code number},
 * which {@code quantity} and {@code time} read with; {@code quotation}.
 */
package org.dossier.mention;
