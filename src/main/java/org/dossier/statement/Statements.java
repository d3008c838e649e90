package org.dossier.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.entity.Entities;
import org.dossier.knowledge.Corrections;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.KnowledgeException;
import org.dossier.relation.model.Reading;

/**
 * All facts of a build.
 *
 * @param all each once, sorted by subject, property and value
 * @param claims what is told without being asserted, sorted by IRI
 * @param aliases IRIs that an article alone gives a node, each with the IRI that stands for it now that other articles tell of the same
 * @param origins which articles are prints of one text
 * @param uncertain how many facts of each article were left out since they are not certain enough
 */
public record Statements(
        List<Statement> all,
        List<Claim> claims,
        SortedMap<String, Entities.Alias> aliases,
        Origins origins,
        SortedMap<String, Long> uncertain) {

    /** What one article states by itself, with its {@link ReadingStatements#nodes}. */
    private record Stated(String article, List<Statement> facts, Map<String, String> nodes, List<Claim> claims) {

        static Stated of(Reading reading, Entities entities, Knowledge knowledge, Confidence confidence, String base) {
            ReadingStatements stated = new ReadingStatements(reading, entities, knowledge, confidence, base);
            return new Stated(
                    reading.article().name(),
                    stated.all(),
                    stated.nodes(),
                    new ReadingClaims(reading, knowledge.ontology(), confidence, base, stated).all());
        }
    }

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
        List<Stated> stated = readings.parallelStream()
                .map(r -> Stated.of(r, entities, knowledge, confidence, base))
                .toList();
        Facts facts = new Facts();
        NodeMerge nodes = new NodeMerge();
        stated.forEach(s -> facts.addAll(s.facts()));
        stated.forEach(s -> nodes.add(s.nodes()));
        List<Claim> claims = stated.stream().flatMap(s -> s.claims().stream()).toList();
        SortedMap<String, String> aliases = new TreeMap<>(nodes.names());
        Origins origins = Origins.of(readings);
        facts.rename(aliases);
        new Figures(knowledge, readings, entities, origins).unite(facts, aliases);
        NamingSentences named = new NamingSentences(readings, entities);
        facts.addAll(named.series(facts, knowledge.ontology().term(Dos.FOLLOWS)));
        correct(knowledge, entities, facts, aliases, named);
        List<Statement> all = facts.sorted();
        List<Statement> certain = certain(all, entities, origins, least);
        return new Statements(
                certain, named(claims, certain, aliases), retired(aliases, stated), origins, leftOut(all, certain));
    }

    /** The retired IRIs with the articles that gave them. */
    private static SortedMap<String, Entities.Alias> retired(Map<String, String> aliases, List<Stated> stated) {
        Map<String, SortedSet<String>> tellers = new HashMap<>();
        aliases.keySet().forEach(iri -> tellers.put(iri, new TreeSet<>()));
        for (Stated reading : stated) {
            reading.facts().stream()
                    .filter(s -> tellers.containsKey(s.subject()))
                    .forEach(s -> tellers.get(s.subject()).add(reading.article()));
        }
        SortedMap<String, Entities.Alias> retired = new TreeMap<>();
        aliases.forEach((iri, name) -> retired.put(iri, new Entities.Alias(name, tellers.get(iri))));
        return retired;
    }

    /** The claims with the names that the nodes have now; statements that were left out have no content. */
    private static List<Claim> named(List<Claim> claims, List<Statement> all, Map<String, String> aliases) {
        Set<String> subjects = all.stream().map(Statement::subject).collect(Collectors.toSet());
        return claims.stream()
                .map(c -> c.named(iri -> aliases.getOrDefault(iri, iri), subjects::contains))
                .sorted(Comparator.comparing(Claim::iri))
                .toList();
    }

    private static List<Statement> certain(List<Statement> all, Entities entities, Origins origins, double least) {
        Set<String> lost = all.stream()
                .map(Statement::subject)
                .distinct()
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

    /** @param certain some of {@code all}, in the same order */
    private static SortedMap<String, Long> leftOut(List<Statement> all, List<Statement> certain) {
        SortedMap<String, Long> counts = new TreeMap<>();
        Iterator<Statement> kept = certain.iterator();
        Statement next = kept.hasNext() ? kept.next() : null;
        for (Statement statement : all) {
            if (statement.equals(next)) {
                next = kept.hasNext() ? kept.next() : null;
            } else {
                statement.articles().forEach(a -> counts.merge(a, 1L, Long::sum));
            }
        }
        return counts;
    }

    private static void correct(
            Knowledge knowledge, Entities entities, Facts facts, Map<String, String> aliases, NamingSentences named) {
        Corrections corrections = knowledge.corrections();
        if (corrections.size() == 0) {
            return;
        }
        UnaryOperator<String> names = iri -> aliases.getOrDefault(
                iri,
                entities.aliases().containsKey(iri)
                        ? entities.aliases().get(iri).iri()
                        : iri);
        SortedSet<String> known = facts.subjects();
        known.addAll(entities.all().keySet());
        Stream.concat(corrections.same().stream(), corrections.different().stream())
                .forEach(p -> Stream.of(p.one(), p.other()).forEach(i -> require(i, names, known, p.where())));
        CorrectedFacts corrected = new CorrectedFacts(knowledge.ontology(), facts, names, named::of);
        corrections.facts().forEach(f -> {
            require(f.subject(), names, known, f.where());
            if (!entities.corrects(f)) {
                corrected.apply(f);
            }
        });
    }

    private static void require(String iri, UnaryOperator<String> names, SortedSet<String> known, String where) {
        if (!known.contains(names.apply(iri))) {
            throw new KnowledgeException(where, CorrectedFacts.unknown(iri, known));
        }
    }
}
