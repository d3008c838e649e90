package org.dossier.statement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.entity.Slug;
import org.dossier.knowledge.Corrections.Fact;
import org.dossier.knowledge.Corrections.Term;
import org.dossier.knowledge.KnowledgeException;
import org.dossier.knowledge.Nearest;
import org.dossier.knowledge.Ontology;

/**
 * Puts what people corrected into the facts. The words that were read wrongly, or that are wrong themselves, stay the evidence; the
 * rule is the correction's name.
 */
final class CorrectedFacts {

    private static final String TYPE = ReadingStatements.RDF + "type";

    private final Ontology ontology;
    private final Facts facts;
    private final UnaryOperator<String> names;
    private final Function<String, List<Evidence>> named;

    /**
     * @param facts that are changed
     * @param names of a retired IRI the one that stands for it
     * @param named the sentences that name an entity, none for what is no entity
     */
    CorrectedFacts(
            Ontology ontology, Facts facts, UnaryOperator<String> names, Function<String, List<Evidence>> named) {
        this.ontology = ontology;
        this.facts = facts;
        this.names = names;
        this.named = named;
    }

    /** @throws KnowledgeException if the correction is about a fact that is not there */
    void apply(Fact fact) {
        String subject = names.apply(fact.subject());
        List<Statement> about = facts.about(subject);
        List<Statement> there =
                about.stream().filter(s -> s.property().equals(fact.property())).toList();
        Optional<Statement> wrong = fact.wrong().map(w -> find(w, there, fact));
        if (fact.property().equals(TYPE) && fact.right().isEmpty()) {
            facts.removeNode(subject);
            return;
        }
        List<Statement> told = wrong.isPresent() ? List.of(wrong.get()) : about;
        wrong.ifPresent(facts::remove);
        fact.right()
                .ifPresent(r -> facts.add(
                        new Statement(subject, fact.property(), value(r, there), evidence(told, subject, fact))));
    }

    private Statement find(Term wrong, List<Statement> there, Fact fact) {
        return there.stream()
                .filter(s -> is(s.value(), wrong))
                .findFirst()
                .orElseThrow(() -> new KnowledgeException(
                        fact.where(),
                        "the graph does not say " + ontology.compact(fact.property()) + " " + wrong.text() + " of <"
                                + fact.subject() + ">" + instead(there)));
    }

    private static String instead(List<Statement> there) {
        String values = there.stream().map(s -> s.value().key()).collect(Collectors.joining(", "));
        return values.isEmpty()
                ? ". Take the correction out."
                : " but " + values + ". Correct that, or take the line out.";
    }

    private boolean is(Value value, Term term) {
        return value.key().equals(names.apply(term.text()))
                || value instanceof Value.Concept concept && concept.label().equals(term.text())
                || value instanceof Value.Typed typed && isNumber(typed.lexical(), term.text());
    }

    private static boolean isNumber(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A literal takes the form that the property's values have in the graph. */
    private Value value(Term right, List<Statement> there) {
        if (right.isIri()) {
            return new Value.Resource(names.apply(right.text()));
        }
        return there.stream()
                .map(Statement::value)
                .findFirst()
                .map(v -> switch (v) {
                    case Value.Typed typed -> (Value) new Value.Typed(right.text(), typed.datatype());
                    case Value.Concept concept -> new Value.Concept(right.text(), concept.scheme());
                    default -> new Value.Text(right.text());
                })
                .orElseGet(() -> new Value.Text(right.text()));
    }

    private List<Evidence> evidence(List<Statement> told, String subject, Fact fact) {
        String rule = "correction/" + Slug.of(fact.iri().substring(fact.iri().lastIndexOf('/') + 1));
        return Stream.concat(
                        told.stream().flatMap(s -> s.evidence().stream()),
                        told.isEmpty() ? named.apply(subject).stream() : Stream.empty())
                .map(e -> new Evidence(e.location(), e.quote(), rule, 1))
                .distinct()
                .sorted()
                .toList();
    }

    /** What to say of an IRI that is not in the graph: the one that goes on where it ends, or the nearest. */
    static String unknown(String iri, Collection<String> known) {
        return "<" + iri + "> is not in the graph. "
                + known.stream()
                        .filter(k -> k.startsWith(iri + "-"))
                        .findFirst()
                        .or(() -> nearest(iri, known))
                        .map(k -> "Did you mean <" + k + ">?")
                        .orElse("Take the correction out, or build with the articles that speak of it.");
    }

    private static Optional<String> nearest(String iri, Collection<String> known) {
        List<String> names =
                known.stream().map(k -> k.substring(k.lastIndexOf('/') + 1)).toList();
        return Nearest.to(iri.substring(iri.lastIndexOf('/') + 1), names)
                .flatMap(name ->
                        known.stream().filter(k -> k.endsWith("/" + name)).findFirst());
    }
}
