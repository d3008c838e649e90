/**
 * Yields who worked with an event's organizer: joint bodies, helpers, lists of participants. Needs events and the ties between bodies. Trap: a
 * body that helps the organizer in general takes part in nothing that the article tells.
 */
package org.dossier.relation.event.partner;
