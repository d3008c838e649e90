package org.dossier.relation.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Dateline;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Time;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Pieces;
import org.dossier.relation.chart.SayingVerbs;
import org.dossier.relation.chart.SayingVerbs.Takes;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.model.Attribution;

/**
 * Finds who says what a sentence says, by its verbs of saying: before it ({@code The ministry said that …}), after it ({@code …, said Li
 * Wei, head of the bureau}), inside it ({@code …, she added, …}), and in a participle ({@code …, adding that …}).
 */
final class AttributionFinder {
    private static final Set<String> MARKS =
            Set.of(",", "\"", "“", "”", "''", "»", "’", "'", "–", "—", "--", "-", ":", ";");

    private final SayingVerbs verbs;
    private final SubjectFinder subjects;
    private final SpeakingPapers papers;

    AttributionFinder(Knowledge knowledge) {
        papers = new SpeakingPapers(knowledge);
        verbs = new SayingVerbs(knowledge);
        subjects = new SubjectFinder(knowledge);
    }

    /** The attributions of a sentence in the order of their verbs; none inside quotations. */
    List<Attribution> find(Chart chart) {
        List<Attribution> found = new ArrayList<>();
        Signature.find(chart).ifPresent(found::add);
        int start = Dateline.end(chart.sentence());
        for (int i = start; i < chart.size(); i++) {
            Optional<SayingVerbs.Verb> verb = verbs.at(chart, i).filter(v -> v.takes() != Takes.SHOW);
            if (verb.isPresent() && !chart.isQuoted(i)) {
                read(chart, i, verb.get(), start, found).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> read(Chart chart, int i, SayingVerbs.Verb verb, int start, List<Attribution> before) {
        VerbGroup group = VerbGroup.at(chart, i);
        Complement complement = Complement.read(chart, i + verb.length(), verb);
        if (!group.asserts()) {
            return participle(chart, group, complement, before);
        }
        if (i > start && MARKS.contains(chart.token(i - 1).text()) && !opensClause(chart, complement)) {
            Optional<Attribution> inverted = inverted(chart, i, i + verb.length(), start);
            if (inverted.isPresent()) {
                return inverted;
            }
        }
        return papers.before(chart, group.from())
                .flatMap(s -> preceding(chart, i, s, complement, start).map(a -> a.of(chart.lower(s.to() - 1))))
                .or(() -> subjects.of(chart, group, start).flatMap(s -> preceding(chart, i, s, complement, start)));
    }

    /** "…, said Li Wei", "…, says the report": the speaker begins at {@code behind}. */
    private Optional<Attribution> inverted(Chart chart, int i, int behind, int start) {
        return SpeakerAfter.at(chart, behind, limit(chart, i))
                .filter(s -> !acts(chart, s))
                .map(s -> following(chart, i, s, start))
                .or(() -> papers.after(chart, behind)
                        .map(s -> following(chart, i, s, start).of(papers.noun(chart, behind))));
    }

    /** "…, told the court that …": whoever stands behind the verb is told. */
    private static boolean opensClause(Chart chart, Complement complement) {
        return complement.begins() == Complement.Begins.CLAUSE
                && chart.lower(complement.at() - 1).equals("that");
    }

    /** "…, said the owner, Ann Lee, had fled": what stands behind the verb is the subject of a clause. */
    private static boolean acts(Chart chart, Speaker speaker) {
        int at = Math.min(speaker.to(), chart.size() - 1);
        int behind = Math.min(at + 1, chart.size() - 1);
        return chart.isFinite(at) || chart.lower(at).equals(",") && chart.isFinite(behind);
    }

    /** "…, adding that …": whoever speaks before in the sentence goes on. */
    private static Optional<Attribution> participle(
            Chart chart, VerbGroup group, Complement complement, List<Attribution> before) {
        boolean goesOn = chart.token(group.verb()).xpos().equals("VBG")
                && group.from() == group.verb()
                && chart.lower(group.from() - 1).equals(",")
                && complement.begins() == Complement.Begins.CLAUSE;
        if (!goesOn || before.isEmpty()) {
            return Optional.empty();
        }
        Speaker speaker = new Speaker(before.getLast().source(), group.verb(), group.verb() + 1);
        Optional<Time> time = before.getLast().time();
        return Pieces.said(chart, complement.at(), chart.size())
                .map(said ->
                        attribution(chart, group.verb(), group.verb(), complement.at(), speaker, List.of(said), time));
    }

    /** "…, said Li Wei, head of the bureau, on Friday." */
    private static Attribution following(Chart chart, int i, Speaker speaker, int start) {
        int end = limit(chart, i);
        Optional<Time> time = chart.times(speaker.to(), end).findFirst();
        List<Span> said = Pieces.said(chart, start, i).stream().toList();
        return attribution(chart, i, i, end, speaker, said, time);
    }

    /** "The ministry said that …", "…, the ministry said.", "…, the ministry said, …" */
    private static Optional<Attribution> preceding(
            Chart chart, int i, Speaker speaker, Complement complement, int start) {
        Optional<Time> time = complement.time().or(() -> leadingTime(chart, start, i));
        int from = speaker.from();
        return switch (complement.begins()) {
            case CLAUSE ->
                Pieces.said(chart, complement.at(), chart.size())
                        .map(said -> attribution(chart, i, from, complement.at(), speaker, List.of(said), time))
                        .or(() -> Optional.of(attribution(chart, i, from, complement.at(), speaker, List.of(), time)));
            case QUOTATION -> Optional.of(attribution(chart, i, from, complement.at(), speaker, List.of(), time));
            case COMMA, END -> {
                boolean apart =
                        from <= start || MARKS.contains(chart.token(from - 1).text());
                yield apart
                        ? Optional.of(attribution(
                                chart, i, from, complement.at(), speaker, around(chart, from, complement, start), time))
                        : Optional.empty();
            }
            case OTHER -> announced(chart, i, speaker, complement, time);
        };
    }

    /** "The agency announced the seizure of 500 tonnes": no statement, but it gave the number. */
    private static Optional<Attribution> announced(
            Chart chart, int i, Speaker speaker, Complement complement, Optional<Time> time) {
        boolean deed = chart.upos(complement.at()).equals("DET")
                && complement.at() + 2 < chart.size()
                && chart.upos(complement.at() + 1).equals("NOUN")
                && chart.lower(complement.at() + 2).equals("of");
        return deed
                ? Pieces.said(chart, complement.at(), chart.size())
                        .map(said -> attribution(
                                        chart, i, speaker.from(), complement.at(), speaker, List.of(said), time)
                                .as(Attribution.Kind.NEWS))
                : Optional.empty();
    }

    /** What stands before the attribution and, where it only interrupts, after it. */
    private static List<Span> around(Chart chart, int from, Complement complement, int start) {
        List<Span> pieces = new ArrayList<>();
        Pieces.said(chart, start, from).ifPresent(pieces::add);
        int next = complement.at() + 1;
        boolean goesOn = complement.begins() == Complement.Begins.COMMA
                && next < chart.size()
                && !chart.token(next).xpos().equals("VBG")
                && !pieces.isEmpty();
        if (goesOn) {
            Pieces.said(chart, next, chart.size()).ifPresent(pieces::add);
        }
        return pieces;
    }

    /** "On Friday, the ministry said …" */
    private static Optional<Time> leadingTime(Chart chart, int start, int verb) {
        int group = VerbGroup.at(chart, verb).from();
        return chart.hasFiniteVerb(start, group)
                ? Optional.empty()
                : chart.times(start, group).reduce((a, b) -> b);
    }

    /** Where an attribution that begins at the verb ends at the latest: with the sentence, or before speech that follows. */
    private static int limit(Chart chart, int i) {
        for (int at = i + 1; at < chart.size(); at++) {
            boolean participle =
                    chart.lower(at - 1).equals(",") && chart.token(at).xpos().equals("VBG");
            if (chart.isQuotationAt(at) || participle) {
                return at;
            }
        }
        return chart.size();
    }

    private static Attribution attribution(
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
