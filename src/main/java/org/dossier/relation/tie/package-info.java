/**
 * Yields ties between bodies and people: posts, parts, cooperation. Needs the chart. Trap: a former or future post is no fact.
 */
package org.dossier.relation.tie;
