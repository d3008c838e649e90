/**
 * Yields events: operations, cases, raids, arrests, seizures, trials, and which mentions are the same event. Needs predications. Trap:
 * an event without place, day or body is no event, unless it has a name.
 *
 * <p>What stands here puts the parts together and settles what they leave open; each part uses only those before it:
 *
 * <ol>
 *   <li>{@code model}: an event at one place of the article, and the same event with all its places
 *   <li>{@code name}: phrase → the named event that it stands for
 *   <li>{@code slot}: predication → who, what, where and when
 *   <li>{@code mention}: sentences → the places that tell of events
 *   <li>{@code coreference}: mentions → which of them are the same event
 *   <li>{@code partner}: events and ties → who else took part
 * </ol>
 */
package org.dossier.relation.event;
