package org.dossier.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A graph that is being made. Nearly all triples stand in one article only, and nearly all nodes in several triples: both are kept once,
 * which halves what a large graph takes, and lets equal nodes be seen as equal at first sight.
 */
final class Draft {

    private final KnowledgeGraph graph;
    private final Map<String, Node> nodes = new HashMap<>();
    /** Never changed, since all triples of the article share it. */
    private final Map<String, SortedSet<String>> single = new HashMap<>();

    Draft(Prefixes prefixes) {
        this.graph = new KnowledgeGraph(Map.of(), Map.of(), prefixes);
    }

    /** What was made so far. */
    KnowledgeGraph graph() {
        return graph;
    }

    String base() {
        return graph.prefixes().base();
    }

    /** The node of an IRI, the same object each time. */
    Node iri(String iri) {
        return nodes.computeIfAbsent(iri, Terms::iri);
    }

    void fact(Triple triple, Set<String> articles) {
        add(triple, articles, graph.facts());
    }

    void evidence(Triple triple, Set<String> articles) {
        add(triple, articles, graph.evidence());
    }

    private void add(Triple triple, Set<String> articles, Map<Triple, SortedSet<String>> to) {
        SortedSet<String> there = to.putIfAbsent(triple, of(articles));
        if (there != null && !there.containsAll(articles)) {
            SortedSet<String> all = there.size() == 1 ? new TreeSet<>(there) : there;
            all.addAll(articles);
            to.put(triple, all);
        }
    }

    private SortedSet<String> of(Set<String> articles) {
        return articles.size() == 1
                ? single.computeIfAbsent(
                        articles.iterator().next(), a -> Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(a))))
                : new TreeSet<>(articles);
    }
}
