package org.dossier.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.entity.Entities;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.Reading;

/**
 * All facts of a build.
 *
 * @param all each once, sorted by subject, property and value
 * @param unasserted how many relations of each article were read as denied, planned or alleged, and so are no facts
 */
public record Statements(List<Statement> all, SortedMap<String, Long> unasserted) {

    private record Key(String subject, String property, Value value) {}

    /** Merges what the readings state; the order of the readings does not matter. */
    public static Statements of(List<Reading> readings, Entities entities, Knowledge knowledge, String base) {
        Map<Key, TreeSet<Evidence>> found = new LinkedHashMap<>();
        SortedMap<String, Long> unasserted = new TreeMap<>();
        for (Reading reading : readings) {
            for (Statement s : new ReadingStatements(reading, entities, knowledge, base).all()) {
                found.computeIfAbsent(new Key(s.subject(), s.property(), s.value()), k -> new TreeSet<>())
                        .addAll(s.evidence());
            }
            unasserted.put(
                    reading.article().name(),
                    reading.relations().stream().filter(r -> !r.isFact()).count());
        }
        List<Statement> all = new ArrayList<>();
        found.forEach(
                (k, evidence) -> all.add(new Statement(k.subject(), k.property(), k.value(), List.copyOf(evidence))));
        all.sort(Comparator.comparing(Statement::subject)
                .thenComparing(Statement::property)
                .thenComparing(s -> s.value().key())
                .thenComparing(s -> s.value().toString()));
        return new Statements(List.copyOf(all), unasserted);
    }
}
