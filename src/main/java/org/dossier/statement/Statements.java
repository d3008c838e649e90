package org.dossier.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dossier.article.Location;
import org.dossier.article.Span;
import org.dossier.entity.Entities;
import org.dossier.entity.Entity;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.Reading;

/**
 * All facts of a build.
 *
 * @param all each once, sorted by subject, property and value
 * @param unasserted how many relations of each article were read as denied, planned or alleged, and so are no facts
 * @param aliases IRIs that an article alone gives a node, each with the IRI that stands for it now that other articles tell of the same
 * @param origins which articles are prints of one text
 * @param uncertain how many facts of each article were left out since they are not certain enough
 */
public record Statements(
        List<Statement> all,
        SortedMap<String, Long> unasserted,
        SortedMap<String, Entities.Alias> aliases,
        Origins origins,
        SortedMap<String, Long> uncertain) {

    private static final String SERIES = "entity/series";
    private static final double SERIES_CONFIDENCE = 0.9;

    /** Merges what the readings state; the order of the readings does not matter. */
    public static Statements of(List<Reading> readings, Entities entities, Knowledge knowledge, String base) {
        return of(readings, entities, knowledge, base, 0);
    }

    /**
     * As {@link #of(List, Entities, Knowledge, String)}, of facts that are certain enough.
     *
     * @param least facts with less confidence are left out, and with a thing of which nothing is left what leads to it
     */
    public static Statements of(
            List<Reading> readings, Entities entities, Knowledge knowledge, String base, double least) {
        Confidence confidence = new Confidence(knowledge.expressions());
        Facts facts = new Facts();
        NodeMerge nodes = new NodeMerge();
        SortedMap<String, Long> unasserted = new TreeMap<>();
        for (Reading reading : readings) {
            ReadingStatements stated = new ReadingStatements(reading, entities, knowledge, confidence, base);
            facts.addAll(stated.all());
            nodes.add(stated.nodes());
            unasserted.put(
                    reading.article().name(),
                    reading.relations().stream().filter(r -> !r.isFact()).count());
        }
        Map<String, SortedSet<String>> tellers = facts.articles();
        SortedMap<String, String> aliases = new TreeMap<>(nodes.names());
        Origins origins = Origins.of(readings);
        Facts united = new Figures(knowledge.ontology(), readings, entities, origins)
                .united(facts.renamed(iri -> aliases.getOrDefault(iri, iri)), aliases);
        united.addAll(series(readings, entities, united, knowledge.ontology().term(Dos.FOLLOWS)));
        SortedMap<String, Entities.Alias> retired = new TreeMap<>();
        aliases.forEach((iri, name) -> retired.put(iri, new Entities.Alias(name, tellers.get(iri))));
        List<Statement> all = united.sorted();
        List<Statement> certain = certain(all, entities, origins, least);
        return new Statements(certain, unasserted, retired, origins, leftOut(all, certain));
    }

    private static List<Statement> certain(List<Statement> all, Entities entities, Origins origins, double least) {
        Set<String> lost = all.stream()
                .map(Statement::subject)
                .filter(s -> !entities.all().containsKey(s))
                .collect(Collectors.toSet());
        List<Statement> certain = all.stream()
                .filter(s -> origins.confidence(s.evidence()) >= least)
                .toList();
        certain.forEach(s -> lost.remove(s.subject()));
        return certain.stream()
                .filter(s -> !(s.value() instanceof Value.Resource r) || !lost.contains(r.iri()))
                .toList();
    }

    private static SortedMap<String, Long> leftOut(List<Statement> all, List<Statement> certain) {
        SortedMap<String, Long> counts = new TreeMap<>();
        all.forEach(s -> s.articles().forEach(a -> counts.merge(a, 1L, Long::sum)));
        certain.forEach(s -> s.articles().forEach(a -> counts.merge(a, -1L, Long::sum)));
        counts.values().removeIf(n -> n == 0);
        return counts;
    }

    /** What no article says but the names do: the edition before, where no article names another. */
    private static List<Statement> series(List<Reading> readings, Entities entities, Facts facts, String follows) {
        Map<String, Reading> articles =
                readings.stream().collect(Collectors.toMap(r -> r.article().name(), Function.identity()));
        Set<String> told = new HashSet<>();
        facts.sorted().stream().filter(s -> s.property().equals(follows)).forEach(s -> told.add(s.subject()));
        return entities.series().stream()
                .filter(s -> !told.contains(s.later()))
                .map(s -> new Statement(
                        s.later(),
                        follows,
                        new Value.Resource(s.earlier()),
                        named(entities.all().get(s.later()), articles)))
                .toList();
    }

    /** The sentences that first name an entity. */
    private static List<Evidence> named(Entity entity, Map<String, Reading> articles) {
        return entity.sources().stream()
                .map(source -> {
                    Reading reading = articles.get(source.location().article());
                    Span span = reading.sentenceAt(source.location().span().start())
                            .orElse(source.location().span());
                    return new Evidence(
                            new Location(source.location().article(), span),
                            reading.article().quote(span),
                            SERIES,
                            SERIES_CONFIDENCE);
                })
                .distinct()
                .sorted()
                .toList();
    }
}
