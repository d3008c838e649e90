package org.dossier.relation.model;

import java.util.List;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.reference.model.Referent;

/**
 * One thing that an article tells: an event, a figure, a statement, a post, or a tie between two bodies.
 *
 * @param reference IRI of the class (event, figure, statement, post) or of the property (a tie: arguments
 *     {@code rdf:subject} and {@code rdf:object})
 * @param node the referent that this relation describes, where it has a name of its own (a named operation)
 * @param trigger the word that evokes it
 * @param evidence the passage that tells it: a sentence, or the sentences of one quotation
 * @param attributedTo who says so, where the text names somebody
 * @param foundBy the wording (its name in the lexicon) or rule that read it
 * @param confidence 0 to 1, the measured share of right readings of such support
 */
public record RelationMention(
        String reference,
        Optional<Referent> node,
        Span trigger,
        Span evidence,
        List<Argument> arguments,
        Polarity polarity,
        Modality modality,
        Optional<Referent> attributedTo,
        String foundBy,
        double confidence) {

    /** Whether it is said to be so. */
    public enum Polarity {
        AFFIRMED,
        DENIED
    }

    /** In which world it is so; only {@code ACTUAL} is asserted as a fact. */
    public enum Modality {
        ACTUAL,
        PLANNED,
        POSSIBLE,
        ALLEGED
    }

    /**
     * What is told as a fact and describes nothing that has a name of its own.
     *
     * @param attributedTo none where the article itself says so
     */
    public static RelationMention fact(
            String reference,
            Span trigger,
            Span evidence,
            List<Argument> arguments,
            Optional<Referent> attributedTo,
            String foundBy,
            double confidence) {
        return new RelationMention(
                reference,
                Optional.empty(),
                trigger,
                evidence,
                arguments,
                Polarity.AFFIRMED,
                Modality.ACTUAL,
                attributedTo,
                foundBy,
                confidence);
    }

    public boolean isFact() {
        return polarity == Polarity.AFFIRMED && modality == Modality.ACTUAL;
    }

    public List<Argument> arguments(String role) {
        return arguments.stream().filter(a -> a.role().equals(role)).toList();
    }
}
