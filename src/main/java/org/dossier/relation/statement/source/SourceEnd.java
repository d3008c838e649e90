package org.dossier.relation.statement.source;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Dateline;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;

/** Where the words that name a source end and what it says begins: at a mark that closes no aside inside them. */
final class SourceEnd {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    /** Prepositions with which a post goes on behind a comma: "Ann Lee, of the council". */
    private static final Set<String> WITHIN = Set.of("of", "with", "from");

    private static final Set<String> RELATIVE = Set.of("which", "who", "whose");

    private SourceEnd() {}

    /** The mark that closes the source whose words begin at the token; the sentence's size if none does. */
    static int of(Chart chart, int from) {
        for (int i = from; i < chart.size(); i++) {
            i = Math.min(Bodies.skipBrackets(chart, i), chart.size() - 1);
            if (Set.of(",", ".", ";", ":", ")").contains(chart.lower(i)) && !continuesApposition(chart, i)) {
                return closesRelative(chart, i).orElse(i);
            }
        }
        return chart.size();
    }

    /** "according to Li Wei, head of the bureau, the men …": the comma before a noun phrase that a comma closes. */
    private static boolean continuesApposition(Chart chart, int comma) {
        if (!chart.lower(comma).equals(",") || opensAdjunct(chart, comma + 1) || opensCount(chart, comma + 1)) {
            return false;
        }
        for (int i = comma + 1; i < chart.size(); i++) {
            if (chart.isFinite(i) || DASHES.contains(chart.lower(i))) {
                return false;
            }
            if (chart.lower(i).equals(",") || chart.lower(i).equals(".")) {
                return chart.lower(i).equals(",")
                        ? !closesSubject(chart, i)
                        : i == chart.size() - 1 && !opensSentence(chart);
            }
        }
        return false;
    }

    /** "According to Interpol, …": what is said comes behind, since nothing stands before. */
    private static boolean opensSentence(Chart chart) {
        return chart.lower(Dateline.end(chart.sentence())).equals("according");
    }

    /** "according to the statement, on 4 October, officers …": what the comma closes belongs to what is said. */
    private static boolean opensAdjunct(Chart chart, int at) {
        return chart.upos(at).equals("ADP") && !WITHIN.contains(chart.lower(at));
    }

    /** "According to the unit, about 300 birds, most of them owls, were found"; "according to Li Wei, 49, head of the unit" goes on about him. */
    private static boolean opensCount(Chart chart, int at) {
        int number = chart.upos(at).equals("ADV") ? at + 1 : at;
        return chart.upos(number).equals("NUM") && !chart.lower(number + 1).equals(",");
    }

    /** "According to the unit, the goods, with a value of $9, were seized": the noun phrase that the comma closes has the next verb. */
    private static boolean closesSubject(Chart chart, int comma) {
        int at = comma + 1;
        boolean adjunct = chart.upos(at).equals("ADP") || chart.token(at).xpos().equals("VBN");
        if (adjunct) {
            do {
                at++;
            } while (at < chart.size() && !chart.lower(at - 1).equals(","));
        }
        return opensSentence(chart)
                && at < chart.size()
                && (chart.isFinite(at) || chart.upos(at).equals("AUX"));
    }

    /** "according to the unit, which led the operation, the men …": the comma that closes the relative clause, else its end. */
    private static OptionalInt closesRelative(Chart chart, int comma) {
        if (!chart.lower(comma).equals(",") || !RELATIVE.contains(chart.lower(comma + 1))) {
            return OptionalInt.empty();
        }
        int verb = comma + 2;
        while (verb < chart.size() && !chart.isFinite(verb)) {
            verb++;
        }
        OptionalInt close = IntStream.range(verb, chart.size())
                .filter(i -> chart.lower(i).equals(","))
                .findFirst();
        boolean goesOn =
                close.isPresent() && (opensSentence(chart) || chart.hasFiniteVerb(close.getAsInt(), chart.size()));
        return goesOn ? close : OptionalInt.of(chart.size() - 1);
    }
}
