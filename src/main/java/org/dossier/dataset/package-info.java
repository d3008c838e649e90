/**
 * Yields data sets: the folder that a build writes, with the graph as files and as a database that Fuseki serves. Needs the graph.
 * Trap: a folder is replaced as a whole or not at all; never write into one that exists.
 */
package org.dossier.dataset;
