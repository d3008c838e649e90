/**
 * Yields the database that Fuseki serves, with its text index and configuration. Needs the graph. Trap: its files are mostly holes; a plain copy
 * takes hundreds of times their space.
 */
package org.dossier.dataset.fuseki;
