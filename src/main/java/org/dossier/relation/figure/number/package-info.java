/**
 * Yields what the words beside a number say of it: its noun where that is left out, its bound, whether it is a rate, a worth, a loss or a
 * payment. Needs quantities. Trap: the noun that a number counts ("people") seldom says what happened to it.
 */
package org.dossier.relation.figure.number;
