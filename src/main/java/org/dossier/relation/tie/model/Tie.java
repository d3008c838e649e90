package org.dossier.relation.tie.model;

import java.util.List;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.mention.model.Mention;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.model.RelationMention;

/** Makes relations between two things, and reads their ends. */
public final class Tie {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String SUBJECT = RDF + "subject";
    private static final String OBJECT = RDF + "object";

    private Tie() {}

    /** The relation that {@code property} holds between the phrases, as the sentence of the chart tells by its token {@code cue}. */
    public static RelationMention of(
            String property, Chart chart, int cue, Phrase subject, Phrase object, String rule, double confidence) {
        return of(
                property,
                chart.token(Math.max(0, Math.min(cue, chart.size() - 1))).span(),
                chart.sentence().span(),
                argument(SUBJECT, subject),
                argument(OBJECT, object),
                rule,
                confidence);
    }

    /** The relation between two arguments, as the sentence tells by its words {@code cue}. */
    public static RelationMention of(
            String property,
            Span cue,
            Span sentence,
            Argument subject,
            Argument object,
            String rule,
            double confidence) {
        return RelationMention.fact(
                property,
                cue,
                sentence,
                List.of(
                        new Argument(SUBJECT, subject.filler(), subject.span()),
                        new Argument(OBJECT, object.filler(), object.span())),
                Optional.empty(),
                rule,
                confidence);
    }

    /** The relation between two bodies, as the sentence that first names the subject shows. */
    public static RelationMention of(
            String property, Context context, Referent subject, Referent object, String rule, double confidence) {
        Mention first = subject.mentions().getFirst();
        return of(
                property,
                first.span(),
                context.document().sentences().get(first.sentence()).span(),
                argument(subject),
                argument(object),
                rule,
                confidence);
    }

    private static Argument argument(Referent body) {
        return new Argument(
                "", new Filler.Thing(body), body.mentions().getFirst().span());
    }

    private static Argument argument(String role, Phrase phrase) {
        return new Argument(
                role, new Filler.Thing(phrase.referent()), phrase.mention().span());
    }

    /** The two things tied, by their places in the article's list. */
    public static List<Integer> ends(RelationMention tie) {
        return tie.arguments().stream()
                .map(Argument::filler)
                .filter(Filler.Thing.class::isInstance)
                .map(f -> ((Filler.Thing) f).referent())
                .map(Referent::id)
                .distinct()
                .toList();
    }
}
