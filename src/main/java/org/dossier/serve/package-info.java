/**
 * Yields a server: a built data set over HTTP, read-only. Needs datasets. Trap: whatever is not switched off explicitly (SERVICE,
 * LOAD, updates, foreign hosts) is an open door.
 */
package org.dossier.serve;
