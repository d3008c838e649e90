/**
 * Yields figures: what a number measures, and its period, place, operation and source. Needs predications and quantities. Trap: a number
 * that is only compared with another has a period of its own.
 *
 * <p>What stands here says which numbers are figures and makes those of one number alike; each part uses only those before it:
 *
 * <ol>
 *   <li>{@code model}: a number with its unit, what it measures, and the figure of both
 *   <li>{@code number}: quantity → its noun, unit and bound, and what the words beside an amount say of it
 *   <li>{@code course}: sentence → its clauses from word to word
 *   <li>{@code measure}: number → what it measures
 *   <li>{@code period}: number → the days that it covers
 *   <li>{@code slot}: number → its place, operation and source, and what it takes over from the sentence before
 * </ol>
 */
package org.dossier.relation.figure;
