package org.dossier.relation.statement.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dossier.article.Span;
import org.dossier.document.Token;
import org.dossier.mention.model.Time;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Pieces;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.statement.speaker.Speaker;

/** Reads what a speaker says who stands before the verb of saying: behind it, before him, or on both sides. */
final class PrecedingSpeech {

    /** What parts an attribution from what is said before it. */
    private static final Set<String> MARKS =
            Set.of(",", "\"", "“", "”", "''", "»", "’", "'", "–", "—", "--", "-", ":", ";");

    private PrecedingSpeech() {}

    /** "The ministry said that …", "…, the ministry said.", "…, the ministry said, …" */
    static Optional<Attribution> of(Chart chart, int i, Speaker speaker, Complement complement, int start) {
        Optional<Time> time = complement.time().or(() -> leadingTime(chart, start, i));
        Function<List<Span>, Attribution> saying =
                said -> attribution(chart, i, speaker.from(), complement.at(), speaker, said, time);
        return switch (complement.begins()) {
            case CLAUSE -> Optional.of(saying.apply(rest(chart, complement)));
            case QUOTATION, ELSEWHERE -> Optional.of(saying.apply(List.of()));
            case COMMA, END ->
                isApart(chart, speaker, start)
                        ? Optional.of(saying.apply(around(chart, i, speaker.from(), complement, start)))
                        : Optional.empty();
            case OTHER ->
                isDeedNoun(chart, complement.at())
                        ? Optional.of(saying.apply(rest(chart, complement)).as(Attribution.Kind.NEWS))
                                .filter(news -> !news.said().isEmpty())
                        : Optional.empty();
        };
    }

    private static List<Span> rest(Chart chart, Complement complement) {
        return Pieces.said(chart, complement.at(), chart.size()).stream().toList();
    }

    private static boolean isApart(Chart chart, Speaker speaker, int start) {
        return speaker.from() <= start || isBehindMark(chart, speaker.from());
    }

    /** Whether what is said may end before the word; the hyphen of "A-Section Police Station" is none. */
    static boolean isBehindMark(Chart chart, int at) {
        Token mark = chart.token(at - 1);
        boolean hyphen = mark.text().equals("-")
                && mark.span().end() == chart.token(at).span().start();
        return MARKS.contains(mark.text()) && !hyphen;
    }

    /** "The agency announced the seizure of 500 tonnes": no statement, but it gave the number. */
    private static boolean isDeedNoun(Chart chart, int at) {
        return chart.upos(at).equals("DET")
                && chart.upos(at + 1).equals("NOUN")
                && chart.lower(at + 2).equals("of");
    }

    /** What stands before the attribution and, where it only interrupts, after it. */
    private static List<Span> around(Chart chart, int verb, int from, Complement complement, int start) {
        List<Span> pieces = new ArrayList<>();
        Pieces.said(chart, start, from).ifPresent(pieces::add);
        int next = complement.at() + 1;
        boolean goesOn = complement.begins() == Complement.Begins.COMMA
                && next < chart.size()
                && !chart.token(next).xpos().equals("VBG")
                && (!pieces.isEmpty() || isAdjunct(chart, verb + 1) && opensClause(chart, next));
        if (goesOn) {
            Pieces.said(chart, next, chart.size()).ifPresent(pieces::add);
        }
        boolean apposed = chart.lower(verb - 1).equals(",") && !isTold(chart, start, from);
        return apposed && !goesOn ? List.of() : pieces;
    }

    /** Not "Commander (Marine) of Customs, Ann Lee, reminded traders": what is said without a verb is quoted. */
    private static boolean isTold(Chart chart, int start, int from) {
        return IntStream.range(start, from)
                .anyMatch(i -> chart.token(i).isVerb() || chart.isQuoted(i) || chart.isQuotationAt(i));
    }

    /** Where or when it is said, no object of the verb. */
    private static boolean isAdjunct(Chart chart, int at) {
        return Set.of("ADP", "ADV").contains(chart.upos(at)) || chart.timeAt(at).isPresent();
    }

    /** "Ann Lee said at a briefing, the gang had fled": a noun phrase with a finite verb of its own begins there. */
    private static boolean opensClause(Chart chart, int at) {
        Set<String> openings = Set.of("DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON");
        return openings.contains(chart.upos(at))
                && !chart.token(at).xpos().startsWith("W")
                && IntStream.range(at + 1, chart.size())
                        .takeWhile(i -> !chart.lower(i).equals(","))
                        .anyMatch(chart::isFinite);
    }

    /** "On Friday, the ministry said …"; not that of a deed: "Of the goods seized on Friday, the ministry said …". */
    private static Optional<Time> leadingTime(Chart chart, int start, int verb) {
        int group = VerbGroup.at(chart, verb).from();
        boolean deed = IntStream.range(start, group).anyMatch(i -> chart.isFinite(i) || isDeed(chart, i));
        return deed ? Optional.empty() : chart.times(start, group).reduce((a, b) -> b);
    }

    /** "seized on Friday": a participle right before a time. */
    private static boolean isDeed(Chart chart, int i) {
        int at = chart.upos(i + 1).equals("ADP") ? i + 2 : i + 1;
        return chart.token(i).xpos().equals("VBN") && chart.timeAt(at).isPresent();
    }

    static Attribution attribution(
            Chart chart, int verb, int from, int to, Speaker speaker, List<Span> said, Optional<Time> time) {
        return new Attribution(
                Attribution.Kind.SPEECH,
                Attribution.placeOf(chart.token(verb).span(), said),
                chart.sentence().index(),
                chart.token(verb).span(),
                chart.span(Math.min(from, verb), Math.max(to, verb + 1)),
                speaker.referent(),
                said,
                Optional.empty(),
                time);
    }
}
