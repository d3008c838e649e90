package org.dossier.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.Time;
import org.dossier.reference.Referent;
import org.dossier.relation.SpeakerFinder.Speaker;

/**
 * Finds who says what a sentence says, by its verbs of saying: before it ({@code The ministry said that …}), after it ({@code …, said Li
 * Wei, head of the bureau}), and inside it ({@code …, she added, …}).
 */
final class AttributionFinder {
    private static final Set<String> OPENERS = Set.of(",", "\"", "“", "”", "''", "»", "’", "'", "–", "—", "--", "-");

    private final SayingVerbs verbs;

    AttributionFinder(Knowledge knowledge) {
        verbs = new SayingVerbs(knowledge);
    }

    /** The attributions of a sentence in the order of their verbs; none inside quotations. */
    List<Attribution> find(Chart chart) {
        List<Attribution> found = new ArrayList<>();
        int start = Dateline.end(chart);
        for (int i = start; i < chart.size(); i++) {
            int at = i;
            verbs.at(chart, i)
                    .filter(v -> v.takes() != SayingVerbs.Takes.SHOW
                            && !chart.isQuoted(at)
                            && VerbGroup.at(chart, at).asserts())
                    .flatMap(v -> read(chart, at, v, start))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Attribution> read(Chart chart, int i, SayingVerbs.Verb verb, int start) {
        Complement complement = Complement.read(chart, i + verb.length(), verb);
        if (i > start && OPENERS.contains(chart.token(i - 1).text())) {
            Optional<Speaker> inverted = SpeakerFinder.after(chart, i + verb.length(), limit(chart, i));
            if (inverted.isPresent()) {
                return inverted.map(s -> following(chart, i, s, start));
            }
        }
        int group = VerbGroup.at(chart, i).from();
        Optional<Speaker> subject = SpeakerFinder.before(chart, group, start).or(() -> shared(chart, i));
        return subject.flatMap(s -> preceding(chart, i, s, complement, start));
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
        Optional<Time> time = complement.time().or(() -> leadingTime(chart, start, speaker.from()));
        int from = speaker.from();
        return switch (complement.begins()) {
            case CLAUSE ->
                Pieces.said(chart, complement.at(), chart.size())
                        .map(said -> attribution(chart, i, from, complement.at(), speaker, List.of(said), time));
            case QUOTATION -> Optional.of(attribution(chart, i, from, complement.at(), speaker, List.of(), time));
            case COMMA, END -> {
                List<Span> pieces = new ArrayList<>();
                Pieces.said(chart, start, from).ifPresent(pieces::add);
                if (complement.begins() == Complement.Begins.COMMA
                        && !chart.token(Math.min(complement.at() + 1, chart.size() - 1))
                                .xpos()
                                .equals("VBG")) {
                    Pieces.said(chart, complement.at() + 1, chart.size()).ifPresent(pieces::add);
                }
                yield Optional.of(attribution(chart, i, from, complement.at(), speaker, pieces, time));
            }
            case OTHER -> Optional.empty();
        };
    }

    /** "She praised them and warned that …": the subject of the verb before. */
    private static Optional<Speaker> shared(Chart chart, int i) {
        if (!chart.upos(VerbGroup.at(chart, i).from() - 1).equals("CCONJ")) {
            return Optional.empty();
        }
        return chart.sentence()
                .head(chart.token(i))
                .filter(h -> chart.token(i).is("conj") && h.index() < i)
                .flatMap(h -> chart.sentence().children(h, "nsubj").findFirst())
                .flatMap(s -> chart.phrases().stream()
                        .filter(p -> p.covers(s.index()) && (chart.isPerson(p) || chart.isBody(p)))
                        .findFirst())
                .map(p -> new Speaker(Optional.of(p.referent()).filter(Referent::named), p.from(), p.to()));
    }

    /** "On Friday, the ministry said …" */
    private static Optional<Time> leadingTime(Chart chart, int start, int from) {
        return chart.hasFiniteVerb(start, from)
                ? Optional.empty()
                : chart.times(start, from).reduce((a, b) -> b);
    }

    /** Where an attribution that begins at the verb ends at the latest: with the sentence, or before speech that follows. */
    private static int limit(Chart chart, int i) {
        for (int at = i + 1; at < chart.size(); at++) {
            boolean participle =
                    chart.lower(at - 1).equals(",") && chart.token(at).xpos().equals("VBG");
            if (Complement.quoteAt(chart, at) || participle) {
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
                time);
    }
}
