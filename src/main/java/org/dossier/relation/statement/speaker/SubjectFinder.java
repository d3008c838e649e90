package org.dossier.relation.statement.speaker;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.VerbGroup;

/** Finds whom the subject of a verb of saying means: the name right before it, or before a time; that of the verb before; a pronoun or title. */
public final class SubjectFinder {

    /** How many words a noun phrase has that points back to somebody. */
    private static final int LONGEST = 4;

    private static final Set<String> WITHIN = Set.of("DET", "ADJ", "NOUN");

    private final SpeakerBefore speakers;
    private final SourceNouns nouns;

    public SubjectFinder(Knowledge knowledge) {
        nouns = new SourceNouns(knowledge);
        speakers = new SpeakerBefore(knowledge);
    }

    /** The speaker; one without a referent where somebody told of before is meant, or nobody who is named. */
    public Optional<Speaker> of(Chart chart, VerbGroup group, int start) {
        return speakers.of(chart, group.from(), start)
                .or(() -> beforeTime(chart, group, start))
                .or(() -> beforePaper(chart, group.from(), start))
                .or(() -> shared(chart, group, start))
                .or(() -> behindRelative(chart, group.from(), start))
                .or(() -> pointedAt(chart, group.from()));
    }

    /** The speaker whose phrase ends before the token. */
    public Optional<Speaker> before(Chart chart, int end, int start) {
        return speakers.of(chart, end, start);
    }

    /** "The ministry on Friday said …", "The ministry today (3 March) said …": the speaker before a time that ends at the verb. */
    private Optional<Speaker> beforeTime(Chart chart, VerbGroup group, int start) {
        int verb = chart.lower(group.from() - 1).equals(",")
                ? group.from() - 1
                : Bodies.beforeBrackets(chart, group.from());
        return chart.times(start, verb)
                .filter(t -> chart.tokenAt(t.span().end() - 1).orElse(verb) == verb - 1)
                .map(t -> chart.tokenAt(t.span().start()).orElse(start))
                .map(at -> at > start && chart.upos(at - 1).equals("ADP") ? at - 1 : at)
                .filter(at -> at > start)
                .findFirst()
                .flatMap(at -> speakers.of(chart, at, start).or(() -> beforePaper(chart, at, start)));
    }

    /** "The ministry in a press release said …", "… in a statement issued on Friday said …" */
    private Optional<Speaker> beforePaper(Chart chart, int end, int start) {
        int noun = chart.token(Math.max(end - 1, 0)).xpos().equals("VBN") ? end - 2 : end - 1;
        boolean paper = noun > start
                && nouns.of(chart.token(noun))
                        .filter(SourceNouns.Kind.RELEASE::equals)
                        .isPresent();
        int in = noun - 1;
        while (paper && in > start && WITHIN.contains(chart.upos(in))) {
            in--;
        }
        return paper && in > start && chart.lower(in).equals("in") ? speakers.of(chart, in, start) : Optional.empty();
    }

    /** "Ann Lee, who disclosed this said …": the speaker before a relative clause without its second comma. */
    private Optional<Speaker> behindRelative(Chart chart, int verb, int start) {
        int who = verb - 1;
        while (who > start && !chart.lower(who).equals(",")) {
            who--;
        }
        return chart.lower(who + 1).equals("who") && chart.hasFiniteVerb(who + 2, verb)
                ? speakers.of(chart, who + 1, start)
                : Optional.empty();
    }

    /** "She praised them and warned that …": the subject of the verb before. */
    private Optional<Speaker> shared(Chart chart, VerbGroup group, int start) {
        if (!chart.upos(group.from() - 1).equals("CCONJ")) {
            return Optional.empty();
        }
        return chart.phrases(start, group.from())
                .filter(p -> chart.isPerson(p) || chart.isBody(p))
                .filter(p -> p.to() < chart.size()
                        && (chart.isFinite(p.to()) || chart.upos(p.to()).equals("AUX")))
                .reduce((a, b) -> b)
                .map(p -> Speaker.of(p, p.from(), p.to()))
                .or(() -> ofFirst(chart, group, start));
    }

    /** "Ann Lee, head of the unit, praised them and warned that …": the subject of the verb that this one is joined to. */
    private Optional<Speaker> ofFirst(Chart chart, VerbGroup group, int start) {
        Token verb = chart.token(group.verb());
        return Optional.of(verb)
                .filter(v -> v.is("conj") && v.head() >= start && v.head() < group.from())
                .map(v -> VerbGroup.at(chart, v.head()))
                .filter(VerbGroup::asserts)
                .flatMap(first -> speakers.of(chart, first.from(), start));
    }

    /** "It said", "the commander said", "the chief justice said", "the two agencies said": somebody told of before. */
    private static Optional<Speaker> pointedAt(Chart chart, int verb) {
        if (verb > 0 && GoingOn.isPronoun(chart.lower(verb - 1))) {
            return Optional.of(new Speaker(Optional.empty(), verb - 1, verb));
        }
        int from = verb - 1;
        while (from > 0
                && verb - from < LONGEST
                && (isNoun(chart, from) || from < verb - 1 && chart.upos(from).equals("ADJ"))) {
            from--;
        }
        from = from < verb - 1 && from > 0 && chart.upos(from).equals("NUM") ? from - 1 : from;
        return from < verb - 1 && chart.lower(from).equals("the")
                ? Optional.of(new Speaker(Optional.empty(), from, verb))
                : Optional.empty();
    }

    /** A noun, with a capital or without: "the Controller". */
    private static boolean isNoun(Chart chart, int i) {
        return chart.upos(i).equals("NOUN") || chart.upos(i).equals("PROPN");
    }
}
