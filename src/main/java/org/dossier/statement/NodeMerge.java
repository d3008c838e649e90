package org.dossier.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the nodes of several articles that say the same once the things in them are merged: the post of one body under two names. The
 * one that is named by the merged entities stands for all, or else the first by IRI.
 */
final class NodeMerge {

    private final SortedMap<String, String> merged = new TreeMap<>();

    /** @param nodes own IRI of each node, with the IRI that it would have by the names of the merged entities */
    void add(Map<String, String> nodes) {
        merged.putAll(nodes);
    }

    /** Of each node that another one stands for, that one. */
    Map<String, String> names() {
        Map<String, TreeSet<String>> same = merged.keySet().stream()
                .collect(Collectors.groupingBy(merged::get, Collectors.toCollection(TreeSet::new)));
        Map<String, String> names = new HashMap<>();
        same.forEach((iri, nodes) -> {
            String name = nodes.contains(iri) ? iri : nodes.first();
            nodes.stream().filter(n -> !n.equals(name)).forEach(n -> names.put(n, name));
        });
        return names;
    }
}
