package org.dossier.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Facts in the making: each once, with all its evidence. */
final class Facts {

    private record Said(String property, Value value) {}

    private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::property)
            .thenComparing(s -> s.value().key())
            .thenComparing(s -> s.value().toString());

    /** Sorted when it is asked for: there are many more facts than subjects, and each that is added would be compared with some of these. */
    private final Map<String, Map<Said, Collection<Evidence>>> found = new HashMap<>();

    void add(Statement statement) {
        add(statement.subject(), new Said(statement.property(), statement.value()), statement.evidence());
    }

    /** Nearly all facts are told once: their evidence stays the list that it comes in, until there is more. */
    private void add(String subject, Said said, List<Evidence> evidence) {
        Map<Said, Collection<Evidence>> about = found.computeIfAbsent(subject, s -> new HashMap<>());
        Collection<Evidence> there = about.putIfAbsent(said, evidence);
        if (there instanceof TreeSet<Evidence> all) {
            all.addAll(evidence);
        } else if (there != null) {
            TreeSet<Evidence> all = new TreeSet<>(there);
            all.addAll(evidence);
            about.put(said, all);
        }
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

    /** The subjects of which a property has a value such as asked for, sorted. */
    List<String> subjects(String property, Predicate<Value> value) {
        List<String> subjects = new ArrayList<>();
        found.forEach((subject, about) -> {
            for (Said said : about.keySet()) {
                if (said.property().equals(property) && value.test(said.value())) {
                    subjects.add(subject);
                    return;
                }
            }
        });
        subjects.sort(null);
        return subjects;
    }

    SortedSet<String> subjects() {
        return new TreeSet<>(found.keySet());
    }

    /** Renames nodes; what becomes alike becomes one. Costs what there is to rename, since few nodes ever are. */
    void rename(Map<String, String> names) {
        List<Statement> old = new ArrayList<>();
        found.forEach((subject, about) -> {
            boolean all = names.containsKey(subject);
            about.forEach((said, evidence) -> {
                if (all || isNamed(said.value(), names)) {
                    old.add(new Statement(subject, said.property(), said.value(), List.copyOf(evidence)));
                }
            });
        });
        old.forEach(this::remove);
        found.keySet().removeIf(names::containsKey);
        old.forEach(s -> add(new Statement(
                names.getOrDefault(s.subject(), s.subject()), s.property(), renamed(s.value(), names), s.evidence())));
    }

    private static boolean isNamed(Value value, Map<String, String> names) {
        return value instanceof Value.Resource resource && names.containsKey(resource.iri());
    }

    private static Value renamed(Value value, Map<String, String> names) {
        return value instanceof Value.Resource resource
                ? new Value.Resource(names.getOrDefault(resource.iri(), resource.iri()))
                : value;
    }

    /** Sorted by subject, property and value. */
    List<Statement> sorted() {
        return found.keySet().stream().sorted().flatMap(s -> about(s).stream()).toList();
    }
}
