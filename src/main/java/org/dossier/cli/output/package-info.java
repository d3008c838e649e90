/**
 * Yields how commands answer: tables, results of queries, progress, exit statuses. Needs {@code input}. Trap: whoever reads may close the pipe;
 * that is no fault.
 */
package org.dossier.cli.output;
