package org.dossier.relation.statement.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.article.Span;
import org.dossier.document.Dateline;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Time;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Pieces;
import org.dossier.relation.chart.SayingVerbs;
import org.dossier.relation.chart.SayingVerbs.Takes;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.statement.speaker.Speaker;
import org.dossier.relation.statement.speaker.SpeakerAfter;
import org.dossier.relation.statement.speaker.SubjectFinder;
import org.dossier.relation.statement.speaker.TitledSpeakers;
import org.dossier.relation.statement.speaker.VoicedBodies;

/**
 * Finds who says what a sentence says, by its verbs of saying: before it ({@code The ministry said that …}), after it ({@code …, said Li
 * Wei, head of the bureau}), inside it ({@code …, she added, …}), and in a participle ({@code …, adding that …}).
 */
public final class AttributionFinder {
    private final SayingVerbs verbs;
    private final SubjectFinder subjects;
    private final SpeakingPapers papers;
    private final SpeakerKinds kinds;
    private final CitedSpeech cited;
    private final VoicedBodies voiced;

    public AttributionFinder(Knowledge knowledge) {
        papers = new SpeakingPapers(knowledge);
        kinds = new SpeakerKinds(knowledge, papers);
        verbs = new SayingVerbs(knowledge);
        subjects = new SubjectFinder(knowledge);
        cited = new CitedSpeech(knowledge, subjects);
        voiced = new VoicedBodies(knowledge);
    }

    /** The attributions of a sentence in the order of their verbs; none inside quotations. */
    public List<Attribution> find(Chart chart) {
        List<Attribution> found = new ArrayList<>();
        Signature.find(chart).or(() -> Signature.label(chart)).ifPresent(found::add);
        int start = Dateline.end(chart.sentence());
        for (int i = start; i < chart.size(); i++) {
            Optional<SayingVerbs.Verb> verb = verbs.at(chart, i).filter(v -> v.takes() != Takes.SHOW);
            if (verb.isPresent()
                    && !chart.isQuoted(i)
                    && kinds.fits(chart, i, verb.get().takes())) {
                read(chart, i, verb.get(), start, found).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> read(Chart chart, int i, SayingVerbs.Verb verb, int start, List<Attribution> before) {
        VerbGroup group = VerbGroup.at(chart, i);
        Complement complement = Complement.read(chart, i + verb.length(), verb);
        if (!group.asserts()) {
            return cited.of(chart, i, start)
                    .flatMap(s -> PrecedingSpeech.of(chart, i, s, complement, start))
                    .or(() -> participle(chart, group, complement, start, before));
        }
        if (i > start && PrecedingSpeech.isBehindMark(chart, i) && !opensClause(chart, complement)) {
            Optional<Attribution> inverted =
                    quotes(chart, i, verb, start) ? inverted(chart, i, i + verb.length(), start) : Optional.empty();
            boolean told = complement.begins() == Complement.Begins.CLAUSE && isPerson(chart, group, start);
            if (inverted.isPresent() && !told) {
                return inverted;
            }
        }
        return papers.before(chart, group.from())
                .flatMap(s ->
                        PrecedingSpeech.of(chart, i, s, complement, start).map(a -> a.of(chart.lower(s.to() - 1))))
                .or(() -> subject(chart, group, complement, start)
                        .flatMap(s -> PrecedingSpeech.of(chart, i, s, complement.behind(chart, s, start), start)))
                .or(() -> titled(chart, i, verb, start));
    }

    /** "…, said the commissioner": somebody told of before. */
    private static Optional<Attribution> titled(Chart chart, int i, SayingVerbs.Verb verb, int start) {
        int behind = i + verb.length();
        boolean inverted = i > start && PrecedingSpeech.isBehindMark(chart, i);
        int words = inverted && !verb.addressee()
                ? TitledSpeakers.behind(chart, behind).size()
                : 0;
        return words > 0
                ? Optional.of(following(chart, i, new Speaker(Optional.empty(), behind, behind + words), start))
                : Optional.empty();
    }

    /** Whether a verb that stands beside what is said only ("asked") has a quotation before it: "A, represented by B, asked the court to". */
    private static boolean quotes(Chart chart, int i, SayingVerbs.Verb verb, int start) {
        return verb.takes() != Takes.QUOTE
                || IntStream.range(start, i).anyMatch(k -> chart.isQuoted(k) || chart.isQuotationAt(k));
    }

    /** The subject; of "Li Wei, who disclosed this on Friday" Li Wei. */
    private Optional<Speaker> subject(Chart chart, VerbGroup group, Complement complement, int start) {
        boolean aside = complement.begins() == Complement.Begins.ELSEWHERE
                && chart.lower(group.from() - 1).equals("who");
        return aside ? subjects.before(chart, group.from() - 1, start) : subjects.of(chart, group, start);
    }

    /** "…, said Li Wei", "…, says the report": the speaker begins at {@code behind}. */
    private Optional<Attribution> inverted(Chart chart, int i, int behind, int start) {
        return SpeakerAfter.at(chart, behind, limit(chart, i))
                .filter(s -> !acts(chart, s))
                .map(s -> following(chart, i, s, start))
                .or(() -> voiced.after(chart, behind)
                        .filter(s -> !acts(chart, s))
                        .map(s -> following(chart, i, s, start)))
                .or(() -> papers.after(chart, behind)
                        .map(s -> following(chart, i, s, start).of(papers.noun(chart, behind))));
    }

    /** "Ann Lee, head of the unit, said Interpol, the world's largest police body, had helped": whether a person stands before the verb. */
    private boolean isPerson(Chart chart, VerbGroup group, int start) {
        return !chart.hasFiniteVerb(start, group.from())
                && subjects.of(chart, group, start)
                        .flatMap(Speaker::referent)
                        .filter(chart::isPerson)
                        .isPresent();
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

    /** "…, adding that …": whoever speaks before in the sentence goes on; "Ann Lee praised the team, saying …": or acts. */
    private Optional<Attribution> participle(
            Chart chart, VerbGroup group, Complement complement, int start, List<Attribution> before) {
        boolean goesOn = chart.token(group.verb()).xpos().equals("VBG")
                && group.from() == group.verb()
                && chart.lower(group.from() - 1).equals(",")
                && complement.begins() == Complement.Begins.CLAUSE;
        if (!goesOn) {
            return Optional.empty();
        }
        Optional<Referent> source = before.isEmpty()
                ? actor(chart, group.verb(), start)
                : before.getLast().source();
        Optional<Time> time =
                before.isEmpty() ? Optional.empty() : before.getLast().time();
        Speaker speaker = new Speaker(source, group.verb(), group.verb() + 1);
        return Pieces.said(chart, complement.at(), chart.size())
                .filter(said -> source.isPresent() || !before.isEmpty())
                .map(said -> PrecedingSpeech.attribution(
                        chart, group.verb(), group.verb(), complement.at(), speaker, List.of(said), time));
    }

    /** The person who is the subject of the only verb before. */
    private Optional<Referent> actor(Chart chart, int participle, int start) {
        List<Integer> verbs = IntStream.range(start, participle)
                .filter(i -> chart.isFinite(i) && chart.upos(i).equals("VERB"))
                .boxed()
                .toList();
        return verbs.size() == 1
                ? subjects.of(chart, VerbGroup.at(chart, verbs.getFirst()), start)
                        .flatMap(Speaker::referent)
                        .filter(chart::isPerson)
                : Optional.empty();
    }

    /** "…, said Li Wei, head of the bureau, on Friday." */
    private static Attribution following(Chart chart, int i, Speaker speaker, int start) {
        int end = limit(chart, i);
        Optional<Time> time = chart.times(speaker.to(), end).findFirst();
        List<Span> said = Pieces.said(chart, start, i).stream().toList();
        return PrecedingSpeech.attribution(chart, i, i, end, speaker, said, time);
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
}
