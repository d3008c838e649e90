/**
 * Yields stretches of days: the week that holds a day, a date put into a year, the days that recur. Needs a day to count from, and the gazetteer.
 * Trap: a day that does not exist (30 February) and a recurring day of an unlisted year are no days.
 */
package org.dossier.reference.calendar;
