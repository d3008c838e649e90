/**
 * Yields statements: who said what, directly or not, and when. Needs quotations and verbs of saying. Trap: a speaker may stand a
 * paragraph away.
 *
 * <p>What stands here puts the parts together and gives quotations and paragraphs to who says them; each part uses only those before it:
 *
 * <ol>
 *   <li>{@code speaker}: words beside a verb of saying → who is meant
 *   <li>{@code speech}: verb of saying → who says what
 *   <li>{@code source}: phrase, noun of data → whose they are
 *   <li>{@code day}: attributions → when each was said
 * </ol>
 */
package org.dossier.relation.statement;
