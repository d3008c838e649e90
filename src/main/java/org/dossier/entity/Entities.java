package org.dossier.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.Referent;
import org.dossier.relation.Reading;

/**
 * The entities of a set of readings.
 *
 * @param all by IRI
 */
public record Entities(SortedMap<String, Entity> all, Map<Key, String> iris) {

    /** A referent of an article, by its number there. */
    record Key(String article, int referent) {}

    /** Merges the referents of all articles: those with the same IRI are one entity. The order of the readings does not matter. */
    public static Entities of(List<Reading> readings, Knowledge knowledge, String base) {
        Identity identity = new Identity(knowledge, base);
        Map<Key, String> iris = new HashMap<>();
        SortedMap<String, List<Appearance>> appearances = new TreeMap<>();
        for (Reading reading : readings) {
            Affiliations article = new Affiliations(reading, knowledge.ontology());
            for (Referent referent : reading.referents()) {
                String iri = identity.iri(article, referent);
                iris.put(new Key(article.name(), referent.id()), iri);
                appearances
                        .computeIfAbsent(iri, i -> new ArrayList<>())
                        .add(Appearance.of(referent, article, knowledge.ontology()));
            }
        }
        SortedMap<String, Entity> all = new TreeMap<>();
        Merger merger = new Merger(knowledge.ontology());
        appearances.forEach((iri, found) -> all.put(iri, merger.merge(iri, found)));
        return new Entities(all, iris);
    }

    public String iri(String article, Referent referent) {
        return iris.get(new Key(article, referent.id()));
    }
}
