/**
 * Yields figures: what a number measures, and its period, place, operation and source. Needs predications and quantities. Trap: a number
 * that is only compared with another has a period of its own.
 */
package org.dossier.relation.figure;
