/**
 * Yields the attributions of what no verb of saying gives to somebody: "according to", "agency figures show", "(source: …)". Needs {@code speaker}
 * and {@code speech}. Trap: data may be somebody's without being what he says.
 */
package org.dossier.relation.statement.source;
