/**
 * Yields what people want to know about a built graph: what was read and what was left out, shapes and checks that it violates,
 * quotes that no longer stand, why it says what it says. Needs graphs and the folder {@code ontology/}. Trap: a report has no clock in
 * it; the same graph gives the same bytes.
 */
package org.dossier.report;
