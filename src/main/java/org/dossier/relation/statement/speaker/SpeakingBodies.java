package org.dossier.relation.statement.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.mention.model.Name;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Phrase;

/** Bodies that speak, with what may stand beside their names before the verb. */
final class SpeakingBodies {

    private SpeakingBodies() {}

    /** "Europol and Eurojust said", "the ministry and the Fraud Office said": the first of two bodies that speak with one voice. */
    static Phrase firstOfTwo(Chart chart, Phrase last, int from) {
        Optional<Phrase> first = accompanied(chart, last, from);
        if (first.isPresent()) {
            return first.get();
        }
        int and = SpeakerPhrase.outside(chart, last);
        return chart.isBody(last) && chart.upos(and).equals("CCONJ")
                ? Bodies.before(chart, and).filter(p -> p.from() >= from).orElse(last)
                : last;
    }

    /** "The task force, along with Kent Police and customs, said": the body that the others are with. */
    private static Optional<Phrase> accompanied(Chart chart, Phrase last, int from) {
        return IntStream.range(from + 1, Math.max(from + 1, last.from()))
                .filter(i -> chart.lower(i + 1).equals("with")
                        && Set.of("along", "together").contains(chart.lower(i)))
                .map(i -> chart.lower(i - 1).equals(",") ? i - 1 : i)
                .mapToObj(end -> Bodies.before(chart, end).filter(p -> p.from() >= from && p.from() <= from + 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "The Customs Service, Zone A, Lagos has said": the body that opens the sentence, with nothing but names of its parts and seat behind it. */
    static Optional<Speaker> seated(Chart chart, int end, int from) {
        return Bodies.startingAt(chart, from)
                .or(() -> Bodies.startingAt(chart, from + 1)
                        .filter(p -> chart.upos(from).equals("DET")))
                .filter(p -> isSeat(chart, p.to(), end))
                .map(p -> Speaker.of(p, from, end));
    }

    /** "The bloc's police agency, Europol, said": the body whose name stands behind what it is. */
    static Optional<Speaker> apposed(Chart chart, int comma, int from) {
        int name = SpeakerPhrase.stretchStart(chart, comma, from);
        int noun = name - 2;
        int start = Math.max(from, SpeakerPhrase.stretchStart(chart, name - 1, from));
        int first = chart.upos(start).equals("PUNCT") ? start + 1 : start;
        boolean described = noun > first
                && chart.upos(noun).equals("NOUN")
                && !chart.isCapital(noun)
                && !chart.hasFiniteVerb(first, noun)
                && (chart.upos(first).equals("DET")
                        || IntStream.range(first, noun).anyMatch(i -> Bodies.isPossessive(chart, i)))
                && IntStream.range(first, noun)
                        .noneMatch(i -> Set.of("ADP", "SCONJ").contains(chart.upos(i)));
        int body = chart.upos(name).equals("DET") ? name + 1 : name;
        return described
                ? Bodies.startingAt(chart, body)
                        .filter(p -> p.mention() instanceof Name)
                        .filter(p -> Bodies.skipBrackets(chart, p.to()) == comma)
                        .map(p -> Speaker.of(p, first, comma + 1))
                : Optional.empty();
    }

    /** ", Zone A, Lagos", "(CS) Kogi Command": names behind a comma or an abbreviation in brackets. */
    private static boolean isSeat(Chart chart, int to, int end) {
        int from = Bodies.skipBrackets(chart, to);
        return (from > to || chart.lower(from).equals(","))
                && from < end
                && IntStream.range(from, end)
                        .allMatch(i -> Set.of("PROPN", "NUM", "PUNCT").contains(chart.upos(i)));
    }
}
