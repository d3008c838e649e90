/**
 * Yields proposals which things of a built graph are known elsewhere under which IRI. Needs a reconciliation service, which runs on somebody
 * else's machine: slow, wrong, or gone. Trap: a service's score says how alike two names are, not that two things are one.
 *
 * @see <a href="https://reconciliation-api.github.io/specs/0.2/">Reconciliation Service API v0.2</a>
 */
package org.dossier.link;
