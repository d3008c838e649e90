/**
 * Yields when each statement was made: by its own words, by an occasion or a paper that is dated elsewhere. Needs all attributions of the
 * article. Trap: the day beside a verb of saying may be that of what is told.
 */
package org.dossier.relation.statement.day;
