/**
 * Yields data sets: the folder that a build writes, with the graph as files and as a database that Fuseki serves. Needs the graph.
 * Trap: a folder is replaced as a whole or not at all; never write into one that exists.
 *
 * <p>What stands here writes the folder and puts it in place; each part uses only those before it:
 *
 * <ol>
 *   <li>{@code reading}: readings → bytes, so that no article is read twice
 *   <li>{@code block}: texts of a graph in blocks, so that a change copies what stays
 *   <li>{@code fuseki}: graph → database, text index and configuration
 * </ol>
 */
package org.dossier.dataset;
