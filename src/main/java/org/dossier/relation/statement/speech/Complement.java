package org.dossier.relation.statement.speech;

import java.util.Optional;
import org.dossier.mention.model.Time;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.NounExtent;
import org.dossier.relation.chart.SayingVerbs;
import org.dossier.relation.statement.speaker.Speaker;

/**
 * What follows a verb of saying: first whom it was told, when and where ({@code told reporters in Rome on Friday}), then what was said
 * or the end of the attribution.
 *
 * @param begins how what is said begins
 * @param at token where it begins, or where the attribution ends
 * @param time when it was said
 */
public record Complement(Begins begins, int at, Optional<Time> time) {
    public enum Begins {
        /** With "that", a colon, or a bare clause. */
        CLAUSE,
        /** With a quotation mark. */
        QUOTATION,
        /** Not here: the attribution closes with a comma and the sentence goes on. */
        COMMA,
        /** Not here: the sentence ends. */
        END,
        /** Not here: "disclosed this", "made the remarks". */
        ELSEWHERE,
        /** With something that is not speech: an object, an infinitive. */
        OTHER
    }

    /** Steps over addressee, times and adjuncts that anybody takes before he comes to what was said. */
    private static final int LONGEST = 12;

    /** Reads on from the token after the verb. */
    public static Complement read(Chart chart, int from, SayingVerbs.Verb verb) {
        int at = from;
        Optional<Time> time = Optional.empty();
        boolean told = !verb.addressee();
        boolean elsewhere = verb.takes() == SayingVerbs.Takes.NOTHING;
        for (int steps = 0; at < chart.size() && steps < LONGEST; steps++) {
            boolean goesOn = SaidAdjuncts.isCommaInside(chart, at, elsewhere);
            Optional<Begins> begins = goesOn ? Optional.empty() : begins(chart, at);
            if (begins.isPresent()) {
                return new Complement(mended(begins.get(), elsewhere), opening(chart, at, begins.get()), time);
            }
            elsewhere |= SaidAdjuncts.standsForSpeech(chart, at);
            Optional<Time> here = chart.timeAt(at);
            if (here.isEmpty()
                    && verb.takes() == SayingVerbs.Takes.CLAUSE
                    && SaidAdjuncts.isOfClause(chart, at, from - 1)) {
                return new Complement(Begins.CLAUSE, at, time);
            }
            boolean addressee = here.isEmpty() && !told;
            int after = addressee ? NounExtent.end(chart, at) : SaidAdjuncts.end(chart, at, here);
            if (after <= at) {
                Begins rest = BareClause.beginsAt(chart, at, verb, from - 1) ? Begins.CLAUSE : Begins.OTHER;
                return new Complement(elsewhere ? Begins.ELSEWHERE : rest, at, time);
            }
            time = time.or(() -> here);
            told |= addressee;
            at = after;
        }
        return new Complement(mended(at >= chart.size() ? Begins.END : Begins.OTHER, elsewhere), at, time);
    }

    /** "Forty were held, the ministry said on Monday: 12 in Lima …": what was said stands before, and the colon only tells more of it. */
    Complement behind(Chart chart, Speaker speaker, int start) {
        boolean colon = begins == Begins.CLAUSE && chart.lower(at - 1).equals(":");
        boolean before = speaker.from() > start
                && chart.lower(speaker.from() - 1).equals(",")
                && chart.hasFiniteVerb(start, speaker.from() - 1);
        return colon && before ? new Complement(Begins.END, at - 1, time) : this;
    }

    private static Begins mended(Begins begins, boolean elsewhere) {
        return elsewhere && begins != Begins.CLAUSE && begins != Begins.QUOTATION ? Begins.ELSEWHERE : begins;
    }

    /** Where what is said begins: behind "that" or a colon, and at a quotation mark. */
    private static int opening(Chart chart, int at, Begins begins) {
        if (isCommaBeforeThat(chart, at)) {
            return at + 2;
        }
        boolean behind = (begins == Begins.CLAUSE || chart.lower(at).equals("that"))
                && !chart.upos(at + 1).equals("AUX");
        return behind ? Math.min(at + 1, chart.size() - 1) : at;
    }

    private static Optional<Begins> begins(Chart chart, int at) {
        String word = chart.lower(at);
        if (isComplementizer(chart, at) || isCommaBeforeThat(chart, at) || word.equals(":")) {
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

    private static boolean isComplementizer(Chart chart, int at) {
        return chart.lower(at).equals("that")
                && at + 1 < chart.size()
                && (chart.token(at).xpos().equals("IN") || chart.hasFiniteVerb(at + 1, chart.size()));
    }

    /** "announced on Friday, that it had seized …". */
    private static boolean isCommaBeforeThat(Chart chart, int at) {
        return chart.lower(at).equals(",") && isComplementizer(chart, at + 1) && !chart.isFinite(at + 2);
    }
}
