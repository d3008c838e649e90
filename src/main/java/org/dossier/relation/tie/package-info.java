/**
 * Yields ties between bodies and people: posts, parts, cooperation. Needs the chart. Trap: a former or future post is no fact.
 *
 * <p>Each part uses only {@code model}:
 *
 * <ul>
 *   <li>{@code model}: a tie and its ends; wordings of a table
 *   <li>{@code post}: who holds which post in which body
 *   <li>{@code part}: which body is a part of which
 *   <li>{@code cooperation}: which bodies worked together
 * </ul>
 */
package org.dossier.relation.tie;
