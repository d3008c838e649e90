package org.dossier.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A built graph, facts and evidence, to be asked. Jena's graph in memory hashes each triple four times before its first question; this
 * one has its triples by subject and property, and by object those of a property only that is asked so. Safe for several threads.
 */
public final class DescribedGraph extends GraphBase {

    private final KnowledgeGraph graph;
    private final Map<Node, Description> subjects;
    private final Map<Node, List<Triple>> byProperty = new HashMap<>();
    private final Map<Node, Map<Node, List<Triple>>> byObject = new ConcurrentHashMap<>();
    private final Map<Node, Map<Node, List<Triple>>> ofLong = new ConcurrentHashMap<>();

    private DescribedGraph(KnowledgeGraph graph) {
        this.graph = graph;
        this.subjects = Description.of(graph);
        subjects.values()
                .forEach(about -> about.forEach(t -> byProperty
                        .computeIfAbsent(t.getPredicate(), p -> new ArrayList<>())
                        .add(t)));
    }

    /** @param graph must not change any more */
    public static DescribedGraph of(KnowledgeGraph graph) {
        return new DescribedGraph(graph);
    }

    /** What is described. */
    public KnowledgeGraph graph() {
        return graph;
    }

    /** One description for each subject, in no order, with what follows from the facts. */
    public Collection<Description> subjects(Collection<Triple> inferred) {
        return (inferred.isEmpty() ? subjects : Description.of(subjects, inferred)).values();
    }

    /** How many triples each property has. */
    public Map<Node, Integer> uses() {
        Map<Node, Integer> uses = new HashMap<>();
        byProperty.forEach((property, triples) -> uses.put(property, triples.size()));
        return uses;
    }

    /** How many different objects all triples have. */
    public int objects() {
        Set<Node> objects = HashSet.newHashSet(2 * subjects.size());
        byProperty.values().forEach(triples -> triples.forEach(t -> objects.add(t.getObject())));
        return objects.size();
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        if (pattern.isConcrete()) {
            return iterator(graphBaseContains(pattern) ? List.of(pattern) : List.of());
        }
        if (pattern.getSubject().isConcrete()) {
            Description about = subjects.get(pattern.getSubject());
            return iterator(about == null ? List.of() : matching(about, pattern));
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

    private List<Triple> matching(Description about, Triple pattern) {
        return about.isLong() && pattern.getPredicate().isConcrete()
                ? matchingLong(about, pattern)
                : matchingShort(about, pattern);
    }

    /** A country of a thousand articles has thousands of triples, which are asked for again and again. */
    private List<Triple> matchingLong(Description about, Triple pattern) {
        List<Triple> ofProperty = ofLong.computeIfAbsent(about.subject(), s -> grouped(about))
                .getOrDefault(pattern.getPredicate(), List.of());
        return pattern.getObject().isConcrete()
                ? ofProperty.stream().filter(t -> matches(pattern, t)).toList()
                : ofProperty;
    }

    private static Map<Node, List<Triple>> grouped(Description about) {
        Map<Node, List<Triple>> groups = new HashMap<>();
        about.forEach(t ->
                groups.computeIfAbsent(t.getPredicate(), p -> new ArrayList<>()).add(t));
        return groups;
    }

    private List<Triple> matchingShort(Description about, Triple pattern) {
        List<Triple> found = new ArrayList<>(1);
        for (Map.Entry<Triple, SortedSet<String>> fact : about.facts()) {
            if (matches(pattern, fact.getKey())) {
                found.add(fact.getKey());
            }
        }
        boolean among = !found.isEmpty();
        for (Map.Entry<Triple, SortedSet<String>> evidence : about.evidence()) {
            if (matches(pattern, evidence.getKey()) && (!among || !graph.facts().containsKey(evidence.getKey()))) {
                found.add(evidence.getKey());
            }
        }
        return found;
    }

    private static boolean matches(Triple pattern, Triple there) {
        return matches(pattern.getPredicate(), there.getPredicate()) && matches(pattern.getObject(), there.getObject());
    }

    /** Most are not: their hashes, which they keep, say so at once, where IRIs with one beginning would be compared up to their ends. */
    private static boolean matches(Node asked, Node there) {
        return !asked.isConcrete() || asked.hashCode() == there.hashCode() && asked.equals(there);
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
