/**
 * Yields queries that end: functions of SPARQL that could run or grow without end are exchanged for ones that give up. Needs Jena's
 * algebra; knows no data set. Trap: Jena looks at its timeout between two solutions only, so what takes long within one must stop by
 * itself.
 */
package org.dossier.serve.sparql;
