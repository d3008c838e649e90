package org.dossier.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;

/** Takes facts apart into the values that count, each with its credit, its confidence and the rules behind it. */
final class Items {

    /** Slots that lead to events; one without a name in the answer is not counted against the graph. */
    private static final Set<String> TO_EVENTS = Set.of("event", "about", "under", "follows");

    private final Ontology ontology;
    private final Slots slots;
    private final Rules rules;
    private final Map<Triple, Double> confidence;
    private final Map<Node, Double> things = new HashMap<>();

    Items(KnowledgeGraph graph, Rules rules, Ontology ontology) {
        this.ontology = ontology;
        this.slots = new Slots(ontology);
        this.rules = rules;
        this.confidence = graph.confidence();
        confidence.forEach((triple, sure) -> {
            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                things.merge(triple.getSubject(), sure, Math::max);
            }
        });
    }

    /**
     * The values of one fact.
     *
     * @param wanted the answer that it is taken for; empty if there is none
     * @param counted the entities of the graph that count
     */
    List<Item> of(Kind kind, Map<String, List<String>> wanted, Found found, Set<Node> counted, Matcher matcher) {
        List<Item> items = new ArrayList<>();
        SortedSet<String> foundBy = rules.of(Errors.nodes(found));
        Map<String, List<String>> answer = matcher.turned(kind, wanted, found);
        found.slots().forEach((slot, values) -> {
            boolean free = TO_EVENTS.contains(slot) && !answer.containsKey(slot);
            double[] credits = matcher.credits(kind, slot, answer.getOrDefault(slot, List.of()), values);
            for (int i = 0; i < credits.length; i++) {
                if (!free || counted.contains(values.get(i))) {
                    items.add(new Item(credits[i], confidence(kind, slot, found, values.get(i)), foundBy));
                }
            }
        });
        return items;
    }

    private double confidence(Kind kind, String slot, Found found, Node value) {
        Optional<Node> node = found.node();
        if (node.isEmpty()) {
            return confidence.getOrDefault(tie(kind, found), 1.0);
        }
        String property = slots.properties(kind).get(slot);
        double ofThing = things.getOrDefault(node.get(), 1.0);
        return property == null
                ? ofThing
                : confidence.getOrDefault(Triple.create(node.get(), NodeFactory.createURI(property), value), ofThing);
    }

    private Triple tie(Kind kind, Found found) {
        boolean part = kind == Kind.PART_OF;
        return Triple.create(
                found.slots().get(part ? "part" : "a").getFirst(),
                NodeFactory.createURI(ontology.term(part ? Dos.PART_OF : Dos.COOPERATES_WITH)),
                found.slots().get(part ? "whole" : "b").getFirst());
    }
}
