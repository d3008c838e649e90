package org.dossier.relation.statement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.mention.model.Time;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.NounExtent;
import org.dossier.relation.chart.SayingVerbs;

/**
 * What follows a verb of saying: first whom it was told, when and where ({@code told reporters in Rome on Friday}), then what was said
 * or the end of the attribution.
 *
 * @param begins how what is said begins
 * @param at token where it begins, or where the attribution ends
 * @param time when it was said
 */
record Complement(Begins begins, int at, Optional<Time> time) {
    enum Begins {
        /** With "that", a colon, or a bare clause. */
        CLAUSE,
        /** With a quotation mark. */
        QUOTATION,
        /** Not here: the attribution closes with a comma and the sentence goes on. */
        COMMA,
        /** Not here: the sentence ends. */
        END,
        /** With something that is not speech: an object, an infinitive. */
        OTHER
    }

    /** Steps over addressee, times and adjuncts that anybody takes before he comes to what was said. */
    private static final int LONGEST = 12;

    private static final Set<String> OCCASION = Set.of("after", "before", "when", "while", "as");
    private static final Set<String> SPEECH = Set.of("this", "these", "it");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "«", "„", "‘", "'", "``", "''");

    /** Reads on from the token after the verb. */
    static Complement read(Chart chart, int from, SayingVerbs.Verb verb) {
        int at = from;
        Optional<Time> time = Optional.empty();
        boolean told = !verb.addressee();
        for (int steps = 0; at < chart.size() && steps < LONGEST; steps++) {
            Optional<Begins> begins = begins(chart, at);
            if (begins.isPresent()) {
                return new Complement(begins.get(), opening(chart, at, begins.get()), time);
            }
            Optional<Time> here = chart.timeAt(at);
            boolean addressee = here.isEmpty() && !told;
            int after = addressee ? NounExtent.end(chart, at) : endOfAdjunct(chart, at, here);
            if (after <= at) {
                return new Complement(isBareClause(chart, at, verb, from - 1) ? Begins.CLAUSE : Begins.OTHER, at, time);
            }
            time = time.or(() -> here);
            told |= addressee;
            at = after;
        }
        return new Complement(at >= chart.size() ? Begins.END : Begins.OTHER, at, time);
    }

    /** Where what is said begins: behind "that" or a colon, and at a quotation mark. */
    private static int opening(Chart chart, int at, Begins begins) {
        boolean behind = (begins == Begins.CLAUSE || chart.lower(at).equals("that"))
                && !chart.upos(at + 1).equals("AUX");
        return behind ? Math.min(at + 1, chart.size() - 1) : at;
    }

    private static Optional<Begins> begins(Chart chart, int at) {
        String word = chart.lower(at);
        if (word.equals("that") && chart.hasFiniteVerb(at + 1, chart.size()) || word.equals(":")) {
            return Optional.of(chart.isQuotationAt(at + 1) ? Begins.QUOTATION : Begins.CLAUSE);
        }
        if (chart.isQuotationAt(at)) {
            return Optional.of(Begins.QUOTATION);
        }
        return switch (word) {
            case "," -> Optional.of(chart.isQuotationAt(at + 1) ? Begins.QUOTATION : Begins.COMMA);
            case ".", "!", "?", ";", ")" -> Optional.of(Begins.END);
            default -> Optional.empty();
        };
    }

    private static int endOfAdjunct(Chart chart, int at, Optional<Time> time) {
        return time.isPresent() ? chart.tokenAt(time.get().span().end() - 1).orElse(at) + 1 : endOfAdjunct(chart, at);
    }

    /** A clause, a prepositional phrase, a bracket or an adverb; the token itself if none begins there. */
    private static int endOfAdjunct(Chart chart, int at) {
        if (chart.lower(at).equals("(")) {
            return Bodies.skipBrackets(chart, at);
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

    /** A prepositional phrase, the preposition alone before a time, or an adverb. */
    private static int endOfPhrase(Chart chart, int at) {
        if (chart.upos(at).equals("ADP") && !chart.lower(at).equals("as")) {
            int start = at + 1;
            return chart.timeAt(start).isPresent() ? start : Math.max(start, NounExtent.end(chart, start));
        }
        return chart.upos(at).equals("ADV") && !chart.isFinite(Math.min(at + 1, chart.size() - 1)) ? at + 1 : at;
    }

    /** "disclosed this to reporters": what was said stands elsewhere. */
    private static boolean standsForSpeech(Chart chart, int at) {
        return SPEECH.contains(chart.lower(at))
                && (isMark(chart, at + 1) || chart.upos(at + 1).equals("ADP"));
    }

    /** "at a meeting held in Oslo": the participle between a noun and its own adjunct. */
    private static boolean isReducedRelative(Chart chart, int at) {
        return chart.token(at).xpos().equals("VBN")
                && chart.upos(at - 1).equals("NOUN")
                && chart.upos(at + 1).equals("ADP");
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
                && at + 1 < chart.size()
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

    /** Whether a clause without "that" begins here: a noun phrase with a finite verb of its own, not in a relative clause, and no matter what relative clause stands before it. */
    private static boolean isBareClause(Chart chart, int at, SayingVerbs.Verb verb, int last) {
        if (verb.takes() != SayingVerbs.Takes.CLAUSE || chart.lower(at).equals("to")) {
            return false;
        }
        for (int i = at; i < chart.size(); i++) {
            if (chart.isFinite(i)) {
                return i > at;
            }
            boolean relative = i > at
                    && (chart.token(i).xpos().startsWith("W") || chart.lower(i).equals("that"));
            if (MARKS.contains(chart.token(i).text()) || chart.lower(i).equals(";")) {
                return false;
            }
            if (relative) {
                return hasClause(chart, at, last);
            }
        }
        return false;
    }

    /** "said the men who ran the shop had fled": the tree has a clause with a subject of its own for what is said. */
    private static boolean hasClause(Chart chart, int at, int verb) {
        return IntStream.range(at, chart.size())
                .filter(i -> chart.token(i).is("ccomp") && chart.token(i).head() == verb)
                .anyMatch(i -> IntStream.range(at, i)
                        .filter(s ->
                                chart.token(s).is("nsubj") && chart.token(s).head() == i)
                        .anyMatch(s -> chart.hasFiniteVerb(s + 1, i + 1)));
    }
}
