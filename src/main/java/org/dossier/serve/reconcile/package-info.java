/**
 * Yields the things that names in a spreadsheet mean, by the Reconciliation Service API. Needs the catalogue and the search index. Trap:
 * a wrong match goes unnoticed, so what is not sure is a candidate only.
 */
package org.dossier.serve.reconcile;
