package org.dossier.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.Reading;
import org.dossier.relation.model.RelationMention;

/** Who works for which body in one article, and which body is part of which. */
final class Affiliations {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private final Map<Integer, Referent> bodies = new HashMap<>();
    private final Map<Integer, Referent> wholes = new HashMap<>();

    Affiliations(Reading reading, Ontology ontology) {
        String heldBy = ontology.term(Dos.HELD_BY);
        String postIn = ontology.term(Dos.POST_IN);
        String partOf = ontology.term(Dos.PART_OF);
        for (RelationMention relation : reading.relations()) {
            if (relation.isFact() && ontology.isA(relation.reference(), Dos.POST)) {
                tie(relation, heldBy, postIn, bodies);
            } else if (relation.isFact() && relation.reference().equals(partOf)) {
                tie(relation, RDF + "subject", RDF + "object", wholes);
            }
        }
    }

    /** The first tie that the article gives counts. */
    private static void tie(RelationMention relation, String from, String to, Map<Integer, Referent> ties) {
        things(relation, from)
                .forEach(f -> things(relation, to).findFirst().ifPresent(t -> ties.putIfAbsent(f.id(), t)));
    }

    private static Stream<Referent> things(RelationMention relation, String role) {
        return relation.arguments(role).stream()
                .map(a -> a.filler() instanceof Filler.Thing thing ? thing.referent() : null)
                .filter(r -> r != null);
    }

    /** The body in which a person holds a post. */
    Optional<Referent> body(Referent person) {
        return Optional.ofNullable(bodies.get(person.id()));
    }

    /** The bodies that a body is part of, the nearest first. */
    List<Referent> wholes(Referent body) {
        Set<Integer> seen = new LinkedHashSet<>(Set.of(body.id()));
        List<Referent> above = new ArrayList<>();
        Referent at = wholes.get(body.id());
        while (at != null && seen.add(at.id())) {
            above.add(at);
            at = wholes.get(at.id());
        }
        return above;
    }
}
