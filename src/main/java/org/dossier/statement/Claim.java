package org.dossier.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dossier.relation.model.RelationMention;

/**
 * What an article tells without asserting it: what somebody denied, planned, thought possible or alleged. It is in the graph as the
 * content of a statement, never as a fact.
 *
 * @param iri of the claim
 * @param reference IRI of the class or property that it would be of
 * @param of IRI of the named thing that it is about, where it has one: a planned operation
 * @param slots what it would say; those of a tie are {@code rdf:subject} and {@code rdf:object}
 * @param by IRI of who says so, where the text names somebody
 * @param statements IRIs of the statements whose content it is
 * @param evidence of one article
 */
public record Claim(
        String iri,
        String reference,
        Optional<String> of,
        RelationMention.Polarity polarity,
        RelationMention.Modality modality,
        List<Slot> slots,
        Optional<String> by,
        Set<String> statements,
        Evidence evidence) {

    /**
     * The same with its nodes renamed.
     *
     * @param statement whether a statement is in the graph
     */
    Claim named(UnaryOperator<String> name, Predicate<String> statement) {
        List<Slot> renamed = slots.stream()
                .map(s -> s.value() instanceof Value.Resource r
                        ? new Slot(s.property(), new Value.Resource(name.apply(r.iri())))
                        : s)
                .toList();
        Set<String> told =
                statements.stream().map(name).filter(statement).collect(Collectors.toCollection(TreeSet::new));
        return new Claim(iri, reference, of, polarity, modality, renamed, by, told, evidence);
    }

    /** One property with the value that it would have. */
    public record Slot(String property, Value value) {}
}
