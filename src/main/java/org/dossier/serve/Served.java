package org.dossier.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dossier.dataset.DataFolder;
import org.dossier.knowledge.Knowledge;

/**
 * What a server shows.
 *
 * @param folder that a build wrote
 * @param graph facts and evidence of all articles, in memory: pages are made from it
 * @param dataset the same, with one named graph for each article and text search: queries go to it
 * @param knowledge that the data was read with: names of classes and properties, coordinates
 */
public record Served(DataFolder folder, Graph graph, DatasetGraph dataset, Knowledge knowledge) {}
