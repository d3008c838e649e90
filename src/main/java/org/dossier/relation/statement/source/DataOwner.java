package org.dossier.relation.statement.source;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.mention.model.Pronoun;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Phrase;

/** Tells whose data or words a noun names: "data released by the ministry", "its annual report". */
final class DataOwner {

    private DataOwner() {}

    /** @param from first token of the noun's phrase; a pronoun there says whose it is */
    static Optional<Referent> of(Chart chart, int from, int to) {
        return chart.token(from).xpos().equals("PRP$") ? possessor(chart, from) : named(chart, from, to);
    }

    /** "took 137 cases to court, according to its report": whom the pronoun means, else the body that the sentence is about. */
    private static Optional<Referent> possessor(Chart chart, int pronoun) {
        return named(chart, pronoun, pronoun + 1)
                .or(() -> chart.phrases(0, pronoun)
                        .filter(p -> chart.isBody(p) && isSubject(chart, p))
                        .map(Phrase::referent)
                        .filter(Referent::named)
                        .findFirst());
    }

    private static boolean isSubject(Chart chart, Phrase phrase) {
        return IntStream.range(phrase.from(), phrase.to())
                .anyMatch(i -> chart.token(i).is("nsubj"));
    }

    /** Whose data they are: the first body or person in the phrase; "a report sent to the ministry" is not the ministry's. */
    static Optional<Referent> named(Chart chart, int from, int to) {
        return chart.phrases(from, to)
                .filter(p -> chart.isBody(p) || chart.isPerson(p) || p.mention() instanceof Pronoun)
                .filter(p -> !isRecipient(chart, from, p.from()))
                .map(Phrase::referent)
                .filter(Referent::named)
                .findFirst();
    }

    private static boolean isRecipient(Chart chart, int from, int phrase) {
        int before = chart.upos(phrase - 1).equals("DET") ? phrase - 2 : phrase - 1;
        return before > from && chart.lower(before).equals("to");
    }
}
