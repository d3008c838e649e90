package org.dossier.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A built graph, facts and evidence, to be asked. Jena's graph in memory hashes each triple four times before its first question; this
 * one has its triples by subject and property, and by object those of a property only that is asked so. Not for several threads.
 */
public final class DescribedGraph extends GraphBase {

    private final KnowledgeGraph graph;
    private final Map<Node, List<Triple>> bySubject = new HashMap<>();
    private final Map<Node, List<Triple>> byProperty = new HashMap<>();
    private final Map<Node, Map<Node, List<Triple>>> byObject = new HashMap<>();

    private DescribedGraph(KnowledgeGraph graph) {
        this.graph = graph;
        graph.distinct().forEach(t -> {
            bySubject.computeIfAbsent(t.getSubject(), s -> new ArrayList<>(4)).add(t);
            byProperty.computeIfAbsent(t.getPredicate(), p -> new ArrayList<>()).add(t);
        });
    }

    /** @param graph must not change any more */
    public static Graph of(KnowledgeGraph graph) {
        return new DescribedGraph(graph);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        if (pattern.isConcrete()) {
            return iterator(graphBaseContains(pattern) ? List.of(pattern) : List.of());
        }
        if (pattern.getSubject().isConcrete()) {
            return iterator(matching(bySubject.getOrDefault(pattern.getSubject(), List.of()), pattern));
        }
        if (!pattern.getPredicate().isConcrete()) {
            return iterator(byProperty.keySet().stream()
                    .flatMap(p -> ofProperty(p, pattern.getObject()).stream())
                    .toList());
        }
        return iterator(ofProperty(pattern.getPredicate(), pattern.getObject()));
    }

    private List<Triple> ofProperty(Node property, Node object) {
        List<Triple> all = byProperty.getOrDefault(property, List.of());
        return object.isConcrete()
                ? byObject.computeIfAbsent(property, p -> objects(all)).getOrDefault(object, List.of())
                : all;
    }

    private static Map<Node, List<Triple>> objects(Collection<Triple> triples) {
        Map<Node, List<Triple>> objects = new HashMap<>();
        triples.forEach(t ->
                objects.computeIfAbsent(t.getObject(), o -> new ArrayList<>(2)).add(t));
        return objects;
    }

    /** Those of one subject are few. */
    private static List<Triple> matching(List<Triple> about, Triple pattern) {
        List<Triple> found = new ArrayList<>();
        for (Triple triple : about) {
            if (matches(pattern.getPredicate(), triple.getPredicate())
                    && matches(pattern.getObject(), triple.getObject())) {
                found.add(triple);
            }
        }
        return found;
    }

    private static boolean matches(Node asked, Node there) {
        return !asked.isConcrete() || asked.equals(there);
    }

    private static ExtendedIterator<Triple> iterator(List<Triple> triples) {
        return triples.isEmpty() ? NullIterator.instance() : WrappedIterator.createNoRemove(triples.iterator());
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        return pattern.isConcrete()
                ? graph.facts().containsKey(pattern) || graph.evidence().containsKey(pattern)
                : super.graphBaseContains(pattern);
    }

    @Override
    protected int graphBaseSize() {
        return Math.toIntExact(graph.distinct().count());
    }
}
