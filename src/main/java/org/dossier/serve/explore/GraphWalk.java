package org.dossier.serve.explore;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.dossier.serve.answer.Neighbourhood;

/** Walks from a thing to its neighbours, step by step, those first that more ties lead to. */
final class GraphWalk {

    private final Ties ties;
    private final Map<Node, Integer> distances = new LinkedHashMap<>();
    private final Map<Node, List<Ties.Tie>> known = new LinkedHashMap<>();
    private boolean truncated;

    GraphWalk(Ties ties) {
        this.ties = ties;
    }

    Neighbourhood around(Node center, int depth, int limit) {
        distances.put(center, 0);
        for (int step = 1; step <= depth; step++) {
            step(step, limit);
        }
        Set<Ties.Tie> between = new LinkedHashSet<>();
        List.copyOf(distances.keySet())
                .forEach(n -> of(n).stream()
                        .filter(t -> distances.containsKey(t.source()) && distances.containsKey(t.target()))
                        .forEach(between::add));
        return new Neighbourhood(
                center.getURI(),
                distances.entrySet().stream()
                        .map(e -> ties.node(e.getKey(), e.getValue()))
                        .toList(),
                between.stream().map(ties::edge).toList(),
                truncated);
    }

    private void step(int step, int limit) {
        Map<Node, Integer> reached = new TreeMap<>(Comparator.comparing(Node::toString));
        for (Node node : List.copyOf(distances.keySet())) {
            of(node).stream()
                    .map(t -> t.other(node))
                    .filter(n -> !distances.containsKey(n))
                    .forEach(n -> reached.merge(n, 1, Integer::sum));
        }
        List<Node> best = reached.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(Math.max(0, limit - distances.size()))
                .collect(Collectors.toList());
        truncated |= best.size() < reached.size();
        best.forEach(n -> distances.put(n, step));
    }

    private List<Ties.Tie> of(Node node) {
        return known.computeIfAbsent(node, ties::of);
    }
}
