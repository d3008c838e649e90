package org.dossier.serve.answer;

import java.util.List;

/**
 * A thing and what it is tied to.
 *
 * @param center IRI of the thing
 * @param truncated whether some neighbours were left out
 */
public record Neighbourhood(String center, List<GraphNode> nodes, List<GraphEdge> edges, boolean truncated) {}
