package org.dossier.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.knowledge.Corrections;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Reading;

/**
 * The entities of a set of readings.
 *
 * @param all by IRI
 * @param iris the entity of each referent
 * @param own the IRI that each referent's article alone gives it
 * @param aliases own IRIs that a merge retired, each with the IRI that stands for them now and the articles that gave them
 * @param series editions of operations with the edition before each
 * @param possible pairs that may be one and were not merged
 */
public record Entities(
        SortedMap<String, Entity> all,
        Map<Key, String> iris,
        Map<Key, String> own,
        SortedMap<String, Alias> aliases,
        List<Succession> series,
        List<PossiblySame> possible) {

    /** A referent of an article, by its number there. */
    record Key(String article, int referent) {}

    /** What stands for a retired IRI, and the articles that gave it. */
    public record Alias(String iri, SortedSet<String> articles) {}

    /** IRIs of an operation and of the edition before it. */
    public record Succession(String later, String earlier) {}

    /** Merges the referents of all articles that are one thing. The order of the readings does not matter. */
    public static Entities of(List<Reading> readings, Knowledge knowledge, String base) {
        Identity identity = new Identity(knowledge, base);
        SortedMap<String, List<Appearance>> found = appearances(readings, new Appearances(knowledge, identity));
        identity.requireUse();
        SortedMap<String, Candidate> candidates = new TreeMap<>();
        found.forEach((iri, of) -> candidates.put(iri, Candidate.of(iri, of)));
        Resolution resolution = resolve(candidates, found, knowledge, identity);
        Map<String, String> names = new Names(candidates).of(resolution.clusters());
        SortedMap<String, Entity> all = merge(found, names, knowledge.ontology());
        new CorrectedEntities(all, names).apply(knowledge.corrections());
        return new Entities(
                all,
                iris(found, names),
                iris(found, Map.of()),
                aliases(candidates, names),
                new Series(knowledge.ontology(), identity).of(all.values()),
                resolution.possible(names));
    }

    private static SortedMap<String, List<Appearance>> appearances(List<Reading> readings, Appearances appearances) {
        return readings.parallelStream()
                .map(appearances::of)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Appearance::article)
                        .thenComparing(a -> a.referent().id()))
                .collect(Collectors.groupingBy(Appearance::iri, TreeMap::new, Collectors.toList()));
    }

    /** Bodies before persons, who are told apart by them; who has no name of his own is known in his article only. */
    private static Resolution resolve(
            SortedMap<String, Candidate> candidates,
            SortedMap<String, List<Appearance>> found,
            Knowledge knowledge,
            Identity identity) {
        Ontology ontology = knowledge.ontology();
        List<Candidate> named = candidates.values().stream()
                .filter(c ->
                        found.get(c.iri()).stream().allMatch(a -> a.referent().named()))
                .toList();
        return Resolution.of(
                named,
                List.of(
                        new BodyAgreement(knowledge),
                        new SeriesAgreement(ontology, identity),
                        new PersonAgreement(ontology, company(found, ontology))),
                knowledge.corrections());
    }

    /** The bodies and operations of each article. */
    private static Map<String, SortedSet<String>> company(
            SortedMap<String, List<Appearance>> found, Ontology ontology) {
        Map<String, SortedSet<String>> company = new HashMap<>();
        found.values().stream()
                .flatMap(List::stream)
                .filter(a -> ontology.isA(a.type(), Dos.ORGANIZATION) || ontology.isA(a.type(), Dos.OPERATION))
                .forEach(a -> company.computeIfAbsent(a.article(), k -> new TreeSet<>())
                        .add(a.iri()));
        return company;
    }

    private static SortedMap<String, Entity> merge(
            SortedMap<String, List<Appearance>> found, Map<String, String> names, Ontology ontology) {
        SortedMap<String, List<Appearance>> merged = new TreeMap<>();
        found.forEach((iri, of) -> merged.computeIfAbsent(names.getOrDefault(iri, iri), i -> new ArrayList<>())
                .addAll(of));
        SortedMap<String, Entity> all = new TreeMap<>();
        Merger merger = new Merger(ontology);
        merged.forEach((iri, of) -> all.put(iri, merger.merge(iri, of)));
        return all;
    }

    private static Map<Key, String> iris(SortedMap<String, List<Appearance>> found, Map<String, String> names) {
        Map<Key, String> iris = new HashMap<>();
        found.forEach((iri, of) ->
                of.forEach(a -> iris.put(new Key(a.article(), a.referent().id()), names.getOrDefault(iri, iri))));
        return iris;
    }

    private static SortedMap<String, Alias> aliases(
            SortedMap<String, Candidate> candidates, Map<String, String> names) {
        SortedMap<String, Alias> aliases = new TreeMap<>();
        names.forEach((iri, name) -> {
            if (!iri.equals(name) && candidates.containsKey(iri)) {
                aliases.put(iri, new Alias(name, candidates.get(iri).articles()));
            }
        });
        return aliases;
    }

    /** Whether a correction is one of an entity's class or name, and so is in {@link #all} already. */
    public boolean corrects(Corrections.Fact fact) {
        boolean entity = all.containsKey(fact.subject()) || aliases.containsKey(fact.subject());
        return entity && CorrectedEntities.PROPERTIES.contains(fact.property());
    }

    /** The IRI of the entity that a referent is. */
    public String iri(String article, Referent referent) {
        return iris.get(new Key(article, referent.id()));
    }

    /** The IRI that the article alone gives a referent: no other article changes it. */
    public String own(String article, Referent referent) {
        return own.get(new Key(article, referent.id()));
    }
}
