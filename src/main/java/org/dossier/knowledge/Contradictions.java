package org.dossier.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.knowledge.Corrections.Fact;
import org.dossier.knowledge.Corrections.Pair;
import org.dossier.knowledge.Corrections.Term;

/** Finds corrections that cannot both hold. */
final class Contradictions {

    /** Of these a thing has one value, so two right ones cannot both be. */
    private static final Set<String> SINGLE = Set.of(RDF.type.getURI(), RDFS.label.getURI());

    /** What a correction is about; the value where it is about one value of several. */
    private record Slot(String subject, String property, Optional<Term> value) {}

    private Contradictions() {}

    /** @throws KnowledgeException on the first, with the places of both */
    static void refuse(Corrections corrections) {
        pairs(corrections.same(), corrections.different());
        wrongTwice(corrections.facts());
        rightTwice(corrections.facts());
    }

    /** A chain of nodes that are the same must not hold two that are different. */
    private static void pairs(List<Pair> same, List<Pair> different) {
        Map<String, String> representative = new HashMap<>();
        same.forEach(p -> representative.put(find(p.one(), representative), find(p.other(), representative)));
        for (Pair pair : different) {
            if (find(pair.one(), representative).equals(find(pair.other(), representative))) {
                throw new KnowledgeException(
                        pair.where(),
                        "<" + pair.one() + "> and <" + pair.other()
                                + "> are different here and the same by other lines. Take one of the lines out.");
            }
        }
    }

    private static String find(String iri, Map<String, String> representative) {
        String at = iri;
        while (!representative.getOrDefault(at, at).equals(at)) {
            at = representative.get(at);
        }
        return at;
    }

    /** One value must not be wrong for two reasons, each with another right value, nor wrong here and right there. */
    private static void wrongTwice(List<Fact> facts) {
        Map<Slot, Fact> wrong = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.wrong().isPresent()) {
                refuse(fact, wrong.put(new Slot(fact.subject(), fact.property(), fact.wrong()), fact));
            }
        }
        for (Fact fact : facts) {
            if (fact.right().isPresent()) {
                refuse(fact, wrong.get(new Slot(fact.subject(), fact.property(), fact.right())));
            }
        }
    }

    private static void rightTwice(List<Fact> facts) {
        Map<Slot, Fact> right = new HashMap<>();
        for (Fact fact : facts) {
            if (SINGLE.contains(fact.property()) && fact.right().isPresent()) {
                refuse(fact, right.put(new Slot(fact.subject(), fact.property(), Optional.empty()), fact));
            }
        }
    }

    /** @param other null if there is no other */
    private static void refuse(Fact fact, Fact other) {
        if (other != null) {
            throw new KnowledgeException(
                    fact.where(), "contradicts the correction at " + other.where() + ". Take one of the two out.");
        }
    }
}
