package org.dossier.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Facts in the making: each once, with all its evidence. */
final class Facts {

    private record Said(String property, Value value) {}

    private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::property)
            .thenComparing(s -> s.value().key())
            .thenComparing(s -> s.value().toString());

    private final TreeMap<String, Map<Said, TreeSet<Evidence>>> found = new TreeMap<>();

    void add(Statement statement) {
        add(statement.subject(), new Said(statement.property(), statement.value()), statement.evidence());
    }

    private void add(String subject, Said said, Collection<Evidence> evidence) {
        found.computeIfAbsent(subject, s -> new HashMap<>())
                .computeIfAbsent(said, s -> new TreeSet<>())
                .addAll(evidence);
    }

    void addAll(Collection<Statement> statements) {
        statements.forEach(this::add);
    }

    void remove(Statement statement) {
        found.getOrDefault(statement.subject(), new HashMap<>())
                .remove(new Said(statement.property(), statement.value()));
    }

    /** Leaves out what is said of nodes by some properties. */
    void remove(Map<String, Set<String>> properties) {
        properties.forEach((subject, dropped) ->
                found.getOrDefault(subject, new HashMap<>()).keySet().removeIf(s -> dropped.contains(s.property())));
    }

    /** Leaves out a node: what is said of it, and what is said with it. */
    void removeNode(String iri) {
        found.remove(iri);
        Value node = new Value.Resource(iri);
        found.values().forEach(said -> said.keySet().removeIf(s -> s.value().equals(node)));
    }

    /** What is said of one node, sorted. */
    List<Statement> about(String subject) {
        List<Statement> about = new ArrayList<>();
        found.getOrDefault(subject, Map.of())
                .forEach((said, evidence) ->
                        about.add(new Statement(subject, said.property(), said.value(), List.copyOf(evidence))));
        about.sort(ORDER);
        return about;
    }

    SortedSet<String> subjects() {
        return new TreeSet<>(found.keySet());
    }

    /** Names of the articles that speak of each subject. */
    Map<String, SortedSet<String>> articles() {
        Map<String, SortedSet<String>> articles = new HashMap<>();
        found.forEach((subject, said) -> said.values()
                .forEach(evidence -> evidence.forEach(e -> articles.computeIfAbsent(subject, s -> new TreeSet<>())
                        .add(e.location().article()))));
        return articles;
    }

    /** The same facts about renamed nodes; what becomes alike becomes one. */
    Facts renamed(UnaryOperator<String> name) {
        Facts renamed = new Facts();
        found.forEach((subject, all) -> all.forEach((said, evidence) ->
                renamed.add(name.apply(subject), new Said(said.property(), renamed(said.value(), name)), evidence)));
        return renamed;
    }

    private static Value renamed(Value value, UnaryOperator<String> name) {
        return value instanceof Value.Resource resource ? new Value.Resource(name.apply(resource.iri())) : value;
    }

    /** Sorted by subject, property and value. */
    List<Statement> sorted() {
        return found.keySet().stream().flatMap(s -> about(s).stream()).toList();
    }
}
