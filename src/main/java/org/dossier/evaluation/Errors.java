package org.dossier.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dossier.evaluation.Alignment.Pair;
import org.dossier.knowledge.Term;

/** Lists what one article's graph lacks and what it has wrong, for people. */
final class Errors {

    private final Gold gold;
    private final ArticleGraph graph;
    private final Rules rules;
    private final Matcher matcher;
    private final Map<Node, String> same;
    private final Map<Node, List<String>> entities;
    private final Map<Kind, List<Found>> facts;
    private final Map<Kind, List<Pair>> aligned;

    Errors(
            Gold gold,
            ArticleGraph graph,
            Rules rules,
            Matcher matcher,
            Map<Node, String> same,
            Map<Node, List<String>> entities,
            Map<Kind, List<Found>> facts,
            Map<Kind, List<Pair>> aligned) {
        this.gold = gold;
        this.graph = graph;
        this.rules = rules;
        this.matcher = matcher;
        this.same = same;
        this.entities = entities;
        this.facts = facts;
        this.aligned = aligned;
    }

    List<ScoredError> list() {
        List<ScoredError> all = new ArrayList<>();
        gold.entities().forEach((id, e) -> {
            if (!same.containsValue(id)) {
                all.add(error(ScoredError.Sort.MISSED, Kind.ENTITY, e.type() + " " + e.names(), List.of()));
            }
        });
        entities.forEach((node, names) -> entity(node, names, all));
        for (Kind kind : Kind.values()) {
            facts(kind, all);
        }
        return all;
    }

    private void entity(Node node, List<String> names, List<ScoredError> all) {
        String type = graph.type(node).orElse("");
        String id = same.get(node);
        if (id == null) {
            all.add(error(ScoredError.Sort.EXTRA, Kind.ENTITY, type + " " + names, List.of(node)));
        } else if (!gold.entities().get(id).type().equals(type)) {
            String text = names.getFirst() + ": " + type + ", wanted "
                    + gold.entities().get(id).type();
            all.add(error(ScoredError.Sort.WRONG, Kind.ENTITY, text, List.of(node)));
        }
    }

    private void facts(Kind kind, List<ScoredError> all) {
        List<Pair> pairs = aligned.get(kind);
        List<Map<String, List<String>>> wanted = gold.facts().get(kind);
        List<Found> found = facts.get(kind);
        pairs.forEach(p -> slots(kind, wanted.get(p.gold()), found.get(p.found()), all));
        Set<Integer> met = pairs.stream().map(Pair::gold).collect(Collectors.toSet());
        IntStream.range(0, wanted.size())
                .filter(i -> !met.contains(i))
                .mapToObj(i -> new TreeMap<>(wanted.get(i)).toString())
                .forEach(text -> all.add(error(ScoredError.Sort.MISSED, kind, text, List.of())));
        Set<Integer> right = pairs.stream().map(Pair::found).collect(Collectors.toSet());
        IntStream.range(0, found.size())
                .filter(j -> !right.contains(j))
                .mapToObj(found::get)
                .forEach(extra -> all.add(error(ScoredError.Sort.EXTRA, kind, text(extra), nodes(extra))));
    }

    /** The slots that differ in a pair of facts taken for the same. */
    private void slots(Kind kind, Map<String, List<String>> wanted, Found found, List<ScoredError> all) {
        Set<String> names = new HashSet<>(wanted.keySet());
        names.addAll(found.slots().keySet());
        String differing = names.stream()
                .sorted()
                .filter(slot -> differs(kind, slot, wanted, found))
                .map(slot -> slot + " "
                        + texts(found.slots().getOrDefault(slot, List.of())) + " wanted "
                        + wanted.getOrDefault(slot, List.of()))
                .collect(Collectors.joining("; "));
        if (!differing.isEmpty()) {
            String text = differing + " in " + new TreeMap<>(wanted);
            all.add(error(ScoredError.Sort.WRONG, kind, text, nodes(found)));
        }
    }

    private boolean differs(Kind kind, String slot, Map<String, List<String>> wanted, Found found) {
        List<String> gold = wanted.getOrDefault(slot, List.of());
        List<Node> values = found.slots().getOrDefault(slot, List.of());
        return matcher.slot(kind, slot, gold, values) < Math.max(gold.size(), values.size());
    }

    /** What the rules read: the fact's node, or the two that are tied. */
    static List<Node> nodes(Found found) {
        return found.node()
                .map(List::of)
                .orElseGet(() -> Stream.of("part", "whole", "a", "b")
                        .flatMap(slot -> found.slots().getOrDefault(slot, List.of()).stream())
                        .toList());
    }

    private String text(Found found) {
        return found.slots().entrySet().stream()
                .map(e -> e.getKey() + "=" + texts(e.getValue()))
                .sorted()
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private List<String> texts(List<Node> values) {
        return values.stream()
                .map(v -> graph.labels(v).stream().findFirst().orElseGet(() -> Term.localName(v.toString())))
                .toList();
    }

    private ScoredError error(ScoredError.Sort sort, Kind kind, String text, List<Node> nodes) {
        return new ScoredError(gold.article(), sort, kind, text, rules.of(nodes));
    }
}
