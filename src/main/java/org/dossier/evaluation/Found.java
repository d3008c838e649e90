package org.dossier.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** A fact of the graph, as one article states it: the values of each slot. */
record Found(Optional<Node> node, Map<String, List<Node>> slots) {

    long size() {
        return slots.values().stream().mapToLong(List::size).sum();
    }
}
