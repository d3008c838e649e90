/**
 * Yields commands: options, printing, exit statuses. Needs everything above. Trap: the only package that prints or exits; every
 * mistake of a user ends as one line on standard error and status 2.
 *
 * <p>The commands stand here; {@code input} has what they are given, {@code output} how they answer.
 */
package org.dossier.cli;
