/**
 * Yields time expressions as symbols; which days they are, {@code reference} finds out. Needs numbers and the tables of months, weekdays
 * and seasons. Trap: "May" and "March" are words, too.
 */
package org.dossier.mention.time;
