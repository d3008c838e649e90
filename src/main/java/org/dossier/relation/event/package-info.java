/**
 * Yields events: operations, cases, raids, arrests, seizures, trials, and which mentions are the same event. Needs predications. Trap:
 * an event without place, day or body is no event, unless it has a name.
 */
package org.dossier.relation.event;
