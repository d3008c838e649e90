/**
 * Yields posts: who holds which in which body, before a name, behind it, or told by a verb. Needs the chart and the titles of people. Trap: the
 * body is often left out, and the nearest one may be another.
 */
package org.dossier.relation.tie.post;
