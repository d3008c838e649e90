package org.dossier.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dossier.evaluation.Alignment.Pair;
import org.dossier.knowledge.Ontology;

/** Scores what one article states in a graph. */
final class ArticleScorer {

    private final Gold gold;
    private final ArticleGraph graph;
    private final Matcher matcher;
    private final Items items;
    private final Map<Node, List<String>> entities;
    private final Map<Kind, List<Found>> facts;
    private final Map<Node, String> same;
    private final Map<Kind, List<Pair>> aligned = new EnumMap<>(Kind.class);

    ArticleScorer(Gold gold, ArticleGraph graph, Items items, Ontology ontology) {
        this.items = items;
        this.gold = gold;
        this.graph = graph;
        this.entities = graph.entities();
        this.facts = graph.facts();
        this.same = same();
        this.matcher = new Matcher(graph, ontology, gold, same);
        for (Kind kind : Kind.values()) {
            aligned.put(kind, matcher.align(kind, gold.facts().get(kind), facts.get(kind)));
        }
    }

    private Map<Node, String> same() {
        Map<List<String>, String> byName = new HashMap<>();
        gold.entities().forEach((id, e) -> e.names().forEach(n -> byName.put(Words.of(n), id)));
        Map<Node, String> found = new LinkedHashMap<>();
        entities.forEach((node, names) ->
                names.stream().map(Words::of).filter(byName::containsKey).forEach(n -> found.put(node, byName.get(n))));
        return found;
    }

    Map<Kind, Score> scores() {
        Map<Kind, Score> scores = new EnumMap<>(Kind.class);
        Set<Node> counted = counted();
        scores.put(
                Kind.ENTITY,
                new Score(Alignment.credit(entityPairs()), gold.entities().size(), counted.size()));
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ENTITY) {
                scores.put(kind, score(kind, counted));
            }
        }
        return scores;
    }

    List<Pair> entityPairs() {
        List<String> ids = List.copyOf(gold.entities().keySet());
        List<Node> nodes = List.copyOf(same.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (int j = 0; j < nodes.size(); j++) {
            String id = same.get(nodes.get(j));
            String wanted = gold.entities().get(id).type();
            double credit = graph.type(nodes.get(j))
                    .map(t -> matcher.classes(wanted, t))
                    .orElse(0.0);
            pairs.add(new Pair(credit, 0, ids.indexOf(id), j));
        }
        return pairs;
    }

    /** The values of all facts, as they count. */
    List<Item> items() {
        Set<Node> counted = counted();
        return facts.keySet().stream()
                .flatMap(kind -> items(kind, counted).stream())
                .toList();
    }

    private List<Item> items(Kind kind, Set<Node> counted) {
        Map<Integer, Map<String, List<String>>> partner = new HashMap<>();
        aligned.get(kind)
                .forEach(p -> partner.put(p.found(), gold.facts().get(kind).get(p.gold())));
        List<Item> all = new ArrayList<>();
        for (int j = 0; j < facts.get(kind).size(); j++) {
            all.addAll(items.of(
                    kind, partner.getOrDefault(j, Map.of()), facts.get(kind).get(j), counted, matcher));
        }
        return all;
    }

    private Score score(Kind kind, Set<Node> counted) {
        List<Item> stated = items(kind, counted);
        double credit = stated.stream().mapToDouble(Item::credit).sum();
        long wanted = gold.facts().get(kind).stream()
                .flatMap(f -> f.values().stream())
                .mapToLong(List::size)
                .sum();
        return new Score(credit, wanted, stated.size());
    }

    /** The entities of the graph that count: not those that the answer gives as a short text or as an event without name. */
    private Set<Node> counted() {
        Set<Node> neutral = new HashSet<>();
        for (Pair pair : aligned.get(Kind.EVENT)) {
            if (!gold.facts().get(Kind.EVENT).get(pair.gold()).containsKey("event")) {
                facts.get(Kind.EVENT).get(pair.found()).node().ifPresent(neutral::add);
            }
        }
        List<String> texts = texts();
        entities.forEach((node, names) -> {
            if (names.stream().anyMatch(n -> texts.stream().anyMatch(t -> Words.samePhrase(t, n)))) {
                neutral.add(node);
            }
        });
        neutral.removeAll(same.keySet());
        Set<Node> counted = new HashSet<>(entities.keySet());
        counted.removeAll(neutral);
        return counted;
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        gold.facts()
                .forEach((kind, all) -> all.forEach(fact -> fact.forEach((slot, values) -> {
                    if (matcher.isNode(kind, slot)) {
                        values.stream()
                                .filter(v -> !gold.entities().containsKey(v))
                                .forEach(texts::add);
                    }
                })));
        return texts;
    }

    Errors errors(Rules rules) {
        return new Errors(gold, graph, rules, matcher, same, entities, facts, aligned);
    }
}
