package org.dossier.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.Referent;
import org.dossier.relation.Filler;
import org.dossier.relation.Reading;
import org.dossier.relation.RelationMention;

/** Who works for which body in one article, and which body is part of which. */
final class Affiliations {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private final String name;
    private final Map<Integer, Referent> bodies = new HashMap<>();
    private final Map<Integer, Referent> wholes = new HashMap<>();

    Affiliations(Reading reading, Ontology ontology) {
        this.name = reading.article().name();
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

    /** Name of the article. */
    String name() {
        return name;
    }

    /** The body in which a person holds a post. */
    Optional<Referent> body(Referent person) {
        return Optional.ofNullable(bodies.get(person.id()));
    }

    /** The body that the body of a person is finally part of. */
    Optional<Referent> topBody(Referent person) {
        return body(person).map(this::top);
    }

    private Referent top(Referent body) {
        Set<Integer> seen = new HashSet<>();
        Referent at = body;
        while (seen.add(at.id()) && wholes.containsKey(at.id())) {
            at = wholes.get(at.id());
        }
        return at;
    }
}
