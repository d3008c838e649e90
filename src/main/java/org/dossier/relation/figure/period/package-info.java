/**
 * Yields the days that a number covers. Needs times with their days and {@code course}. Trap: the day on which somebody said it, the day of an
 * opening and the year of a comparison are no periods.
 */
package org.dossier.relation.figure.period;
