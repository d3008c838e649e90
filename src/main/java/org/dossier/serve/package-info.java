/**
 * Yields a server: a built data set over HTTP, read-only. Needs datasets. Start reading at {@code DossierServer}; {@code Api} lists the JSON
 * endpoints, {@code openapi.json} describes them, {@code page/} is what people see. Trap: whatever is not switched off explicitly (SERVICE,
 * LOAD, updates, foreign hosts) is an open door.
 */
package org.dossier.serve;
