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
import java.util.function.UnaryOperator;

/** Facts in the making: each once, with all its evidence. */
final class Facts {

    private record Key(String subject, String property, Value value) {}

    private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::subject)
            .thenComparing(Statement::property)
            .thenComparing(s -> s.value().key())
            .thenComparing(s -> s.value().toString());

    private final Map<Key, TreeSet<Evidence>> found = new HashMap<>();

    void add(Statement statement) {
        found.computeIfAbsent(
                        new Key(statement.subject(), statement.property(), statement.value()), k -> new TreeSet<>())
                .addAll(statement.evidence());
    }

    void addAll(Collection<Statement> statements) {
        statements.forEach(this::add);
    }

    /** Leaves out what is said of nodes by some properties. */
    void remove(Map<String, Set<String>> properties) {
        found.keySet()
                .removeIf(k -> properties.getOrDefault(k.subject(), Set.of()).contains(k.property()));
    }

    /** Names of the articles that speak of each subject. */
    Map<String, SortedSet<String>> articles() {
        Map<String, SortedSet<String>> articles = new HashMap<>();
        found.forEach((k, evidence) -> evidence.forEach(e -> articles.computeIfAbsent(k.subject(), s -> new TreeSet<>())
                .add(e.location().article())));
        return articles;
    }

    /** The same facts about renamed nodes; what becomes alike becomes one. */
    Facts renamed(UnaryOperator<String> name) {
        Facts renamed = new Facts();
        found.forEach((k, evidence) -> renamed.found
                .computeIfAbsent(
                        new Key(name.apply(k.subject()), k.property(), renamed(k.value(), name)), n -> new TreeSet<>())
                .addAll(evidence));
        return renamed;
    }

    private static Value renamed(Value value, UnaryOperator<String> name) {
        return value instanceof Value.Resource resource ? new Value.Resource(name.apply(resource.iri())) : value;
    }

    /** Sorted by subject, property and value. */
    List<Statement> sorted() {
        List<Statement> all = new ArrayList<>();
        found.forEach(
                (k, evidence) -> all.add(new Statement(k.subject(), k.property(), k.value(), List.copyOf(evidence))));
        all.sort(ORDER);
        return all;
    }
}
