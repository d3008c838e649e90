package org.dossier.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Edition;

/** Finds which operation comes after which in a series, whatever articles they stand in: Shield III after Shield II. */
final class Series {

    private final Ontology ontology;
    private final Identity identity;

    Series(Ontology ontology, Identity identity) {
        this.ontology = ontology;
        this.identity = identity;
    }

    /** Pairs of IRIs, the later edition first. */
    List<Entities.Succession> of(Collection<Entity> entities) {
        Map<String, TreeMap<Integer, String>> series = new TreeMap<>();
        for (Entity entity : entities) {
            Edition edition = Edition.of(identity.withoutNoun(entity.label()));
            if (ontology.isA(entity.type(), Dos.OPERATION) && edition.isNumbered()) {
                series.computeIfAbsent(edition.series() + edition.isYear(), s -> new TreeMap<>())
                        .put(edition.number(), entity.iri());
            }
        }
        List<Entities.Succession> found = new ArrayList<>();
        series.values().forEach(editions -> successions(List.copyOf(editions.values()), found));
        return found;
    }

    private static void successions(List<String> editions, List<Entities.Succession> found) {
        for (int i = 1; i < editions.size(); i++) {
            found.add(new Entities.Succession(editions.get(i), editions.get(i - 1)));
        }
    }
}
