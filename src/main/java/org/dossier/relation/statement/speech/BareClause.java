package org.dossier.relation.statement.speech;

import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.SayingVerbs;

/** Tells a clause without "that" behind a verb of saying from its object: "confirmed the gang had fled", "confirmed the raid". */
final class BareClause {

    private static final Set<String> WHEN = Set.of("when", "after", "before", "as", "while", "because", "although");

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "«", "„", "‘", "'", "``", "''");

    private BareClause() {}

    /**
     * Whether a clause without "that" begins here: a noun phrase with a finite verb of its own, not in a relative clause, and no matter what
     * relative clause stands before it.
     *
     * @param last the verb's last token
     */
    static boolean beginsAt(Chart chart, int at, SayingVerbs.Verb verb, int last) {
        if (verb.takes() != SayingVerbs.Takes.CLAUSE || chart.lower(at).equals("to")) {
            return false;
        }
        for (int i = at; i < chart.size(); i++) {
            if (chart.isFinite(i) || isMisread(chart, at, i, last)) {
                return i > at && !isBehindLoneComma(chart, at, i) && !isOfAnotherClause(chart, at, i, last);
            }
            boolean relative = i > at
                    && (chart.token(i).xpos().startsWith("W") || chart.lower(i).equals("that"));
            if (MARKS.contains(chart.token(i).text())) {
                return i > at && isPredicateQuoted(chart, i);
            }
            if (chart.lower(i).equals(";")) {
                return false;
            }
            if (relative || isAside(chart, at, i)) {
                return hasClause(chart, at, last);
            }
        }
        return false;
    }

    /** "confirmed the raid, while the embassy declined to comment": the verb that follows is of a clause beside an object. */
    private static boolean isAside(Chart chart, int from, int at) {
        return at > from
                && chart.upos(at).equals("SCONJ")
                && chart.lower(at - 1).equals(",")
                && IntStream.range(at, chart.size())
                        .filter(i -> chart.isFinite(i) || chart.lower(i).equals(","))
                        .mapToObj(chart::isFinite)
                        .findFirst()
                        .orElse(false);
    }

    /** "said the firm operated in ten countries": a past tense that was taken for a participle, with a subject of its own in the tree. */
    private static boolean isMisread(Chart chart, int from, int at, int verb) {
        return chart.token(at).xpos().equals("VBN")
                && chart.token(at).is("ccomp")
                && chart.token(at).head() == verb
                && chart.token(at - 1).isNoun()
                && chart.token(at - 1).head() == at
                && IntStream.range(from, at)
                        .anyMatch(i -> chart.token(i).relation().equals("nsubj")
                                && chart.token(i).head() == at);
    }

    /** "said the raid “will hit them hard”", "… “never stopped”": of the clause only the predicate is quoted. */
    private static boolean isPredicateQuoted(Chart chart, int mark) {
        int first = chart.upos(mark + 1).equals("ADV") ? mark + 2 : mark + 1;
        return first < chart.size()
                && !chart.isQuotationAt(mark)
                && (chart.isFinite(first) || chart.token(first).xpos().equals("VB"));
    }

    /** "announced charges on Friday, targeted at a gang": a participle that was taken for a finite verb. */
    private static boolean isBehindLoneComma(Chart chart, int from, int verb) {
        return chart.lower(verb - 1).equals(",")
                && IntStream.range(from, verb)
                                .filter(i -> chart.lower(i).equals(","))
                                .count()
                        == 1;
    }

    /** "admitted the charge and was jailed", "admitted it when he came": the finite verb goes on or adds, and an object stands before it. */
    private static boolean isOfAnotherClause(Chart chart, int from, int at, int verb) {
        int before = at - 1;
        while (before > from && chart.upos(before).equals("ADV")) {
            before--;
        }
        boolean goesOn = before > from && chart.upos(before).equals("CCONJ");
        boolean adds = IntStream.range(from + 1, at)
                        .anyMatch(i -> WHEN.contains(chart.lower(i))
                                && !chart.lower(i - 1).equals(","))
                && IntStream.range(from, at)
                        .anyMatch(
                                i -> chart.token(i).is("obj") && chart.token(i).head() == verb);
        return (goesOn || adds) && !hasClause(chart, from, verb);
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
