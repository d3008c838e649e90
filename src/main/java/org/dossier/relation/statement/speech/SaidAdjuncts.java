package org.dossier.relation.statement.speech;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.mention.model.Time;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.NounExtent;

/** What stands between a verb of saying and what is said: where, when and on what occasion it was said, and "this" for what is said elsewhere. */
final class SaidAdjuncts {

    private static final Set<String> OCCASION = Set.of("after", "before", "when", "while", "as");
    private static final Set<String> SPEECH = Set.of("this", "these", "it");
    /** What makes an adverb before it part of a noun phrase: "said only two men had fled". */
    private static final Set<String> NOMINAL = Set.of("ADJ", "NOUN", "PROPN", "NUM");

    private SaidAdjuncts() {}

    /**
     * Whether a comma parts no more than when it was said: "told a press conference, today.".
     *
     * @param elsewhere whether what was said stands in other sentences, so that more adjuncts may follow
     */
    static boolean isCommaInside(Chart chart, int at, boolean elsewhere) {
        return isCommaBeforeRelease(chart, at) || isCommaBeforeTime(chart, at) && (elsewhere || closes(chart, at + 1));
    }

    private static boolean closes(Chart chart, int at) {
        return chart.timeAt(at)
                .filter(t -> chart.tokenAt(t.span().end() - 1).orElse(at) >= chart.size() - 2)
                .isPresent();
    }

    /** "disclosed this, on Friday, in Rome": the comma between. */
    private static boolean isCommaBeforeTime(Chart chart, int at) {
        boolean time = chart.timeAt(at + 1).isPresent()
                || chart.upos(at + 1).equals("ADP") && chart.timeAt(at + 2).isPresent();
        return time && chart.lower(at).equals(",");
    }

    /** "in a report, released on Friday": the comma between a paper and when it came out. */
    private static boolean isCommaBeforeRelease(Chart chart, int at) {
        int time = chart.upos(at + 2).equals("ADP") ? at + 3 : at + 2;
        return chart.lower(at).equals(",")
                && chart.upos(at - 1).equals("NOUN")
                && time < chart.size()
                && chart.token(at + 1).xpos().equals("VBN")
                && chart.timeAt(time).isPresent();
    }

    static int end(Chart chart, int at, Optional<Time> time) {
        return time.isPresent() ? chart.tokenAt(time.get().span().end() - 1).orElse(at) + 1 : endOfAdjunct(chart, at);
    }

    /** "said during the raid, officers found 40 boxes", "said upon checking it, they found": whether the adjunct belongs to what is said, for the comma behind it. */
    static boolean isOfClause(Chart chart, int at, int verb) {
        boolean opens = Set.of("ADP", "SCONJ").contains(chart.upos(at))
                && chart.timeAt(at + 1).isEmpty()
                && chart.token(at).head() > at;
        int adjunct = opens ? chart.token(at).head() : -1;
        int head = opens ? chart.token(adjunct).head() : -1;
        boolean beside =
                head == verb && chart.token(adjunct).xpos().equals("VBG") && !OCCASION.contains(chart.lower(at));
        return IntStream.range(at, chart.size())
                .filter(i -> beside || i == head)
                .filter(i -> chart.token(i).head() == verb && chart.token(i).is("ccomp"))
                .anyMatch(i -> IntStream.range(at, i)
                                .anyMatch(k -> chart.lower(k).equals(","))
                        && IntStream.range(at, i).noneMatch(k -> chart.lower(k).equals("that")));
    }

    /** A clause, a prepositional phrase, a bracket or an adverb; the token itself if none begins there. */
    private static int endOfAdjunct(Chart chart, int at) {
        if (chart.lower(at).equals("(")) {
            return Bodies.skipBrackets(chart, at);
        }
        if (isCommaBeforeTime(chart, at)) {
            return at + 1;
        }
        if (isCommaBeforeRelease(chart, at)) {
            return at + 2;
        }
        int participle = endOfParticiple(chart, at);
        if (participle > at) {
            return participle;
        }
        if (isReducedRelative(chart, at) || standsForSpeech(chart, at)) {
            return at + 1;
        }
        int occasion = endOfOccasion(chart, at);
        return occasion > at ? occasion : endOfPhrase(chart, at);
    }

    /** A prepositional phrase, the preposition alone before a time, or an adverb, as "here" of "here today". */
    private static int endOfPhrase(Chart chart, int at) {
        if (chart.upos(at).equals("ADP") && !chart.lower(at).equals("as")) {
            int start = behindParticiple(chart, at + 1);
            return chart.timeAt(start).isPresent() ? start : Math.max(start, NounExtent.end(chart, start));
        }
        boolean nominal =
                NOMINAL.contains(chart.upos(at + 1)) && chart.timeAt(at + 1).isEmpty();
        boolean opensClause = nominal || chart.isFinite(Math.min(at + 1, chart.size() - 1));
        return chart.upos(at).equals("ADV") && !opensClause ? at + 1 : at;
    }

    /** "in a written answer": the noun behind the article and a participle that describes it. */
    private static int behindParticiple(Chart chart, int at) {
        int noun = at + 2;
        boolean described = chart.upos(at).equals("DET")
                && chart.token(at + 1).xpos().equals("VBN")
                && chart.token(at + 1).is("amod")
                && chart.upos(noun).equals("NOUN");
        return described ? noun : at;
    }

    /** "disclosed this to reporters": what was said stands elsewhere. */
    static boolean standsForSpeech(Chart chart, int at) {
        return SPEECH.contains(chart.lower(at))
                && (isMark(chart, at + 1) || chart.upos(at + 1).equals("ADP"));
    }

    /** "at a meeting held in Oslo", "in a statement issued today": the participle between a noun and its own adjunct. */
    private static boolean isReducedRelative(Chart chart, int at) {
        return chart.token(at).xpos().equals("VBN")
                && chart.upos(at - 1).equals("NOUN")
                && (chart.upos(at + 1).equals("ADP") || chart.timeAt(at + 1).isPresent());
    }

    /** "after the court announced the ruling.": a clause that tells when it was said, up to the end of the sentence. */
    private static int endOfOccasion(Chart chart, int at) {
        int end = at;
        while (end < chart.size() && !isMark(chart, end)) {
            end++;
        }
        long verbs = IntStream.range(at, end).filter(chart::isFinite).count();
        boolean told = IntStream.range(0, at).anyMatch(i -> isMark(chart, i));
        boolean whole = told && OCCASION.contains(chart.lower(at)) && verbs == 1 && end >= chart.size() - 1;
        return whole ? end : at;
    }

    /** "while presenting the figures": a conjunction with a participle and what belongs to it, up to a comma or the end. */
    private static int endOfParticiple(Chart chart, int at) {
        boolean opens = (Set.of("SCONJ", "ADP").contains(chart.upos(at))
                        || chart.lower(at).equals("when"))
                && chart.token(at + 1).xpos().equals("VBG");
        int end = at;
        while (opens && end < chart.size() && !isMark(chart, end)) {
            end++;
        }
        return chart.hasFiniteVerb(at, end) ? at : end;
    }

    private static boolean isMark(Chart chart, int at) {
        return Set.of(",", ".", ";", ":", "!", "?").contains(chart.lower(at));
    }
}
