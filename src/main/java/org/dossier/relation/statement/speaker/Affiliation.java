package org.dossier.relation.statement.speaker;

import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.Name;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Phrase;

/** Where a person belongs to, told in words that name no known body: "Ann Lowe of the fraud squad", "Ann Lowe from the group Farmwatch". */
final class Affiliation {

    private static final Set<String> BELONGING = Set.of("of", "from", "at", "with");

    /** The most words of an affiliation, its preposition counted. */
    private static final int LONGEST = 10;

    private Affiliation() {}

    /** The person whose affiliation ends before a token and begins behind another. */
    static Optional<Phrase> before(Chart chart, int end, int from) {
        for (int at = end - 2; at > from && end - at <= LONGEST; at--) {
            Optional<Phrase> person =
                    BELONGING.contains(chart.lower(at)) ? personBefore(chart, at, from) : Optional.empty();
            if (person.isPresent()) {
                return person;
            }
            if (chart.isFinite(at) || Set.of("PUNCT", "CCONJ", "AUX").contains(chart.upos(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Phrase> personBefore(Chart chart, int preposition, int from) {
        return chart.phraseBefore(preposition, p -> chart.isPerson(p) && p.mention() instanceof Name)
                .filter(p -> p.from() >= from && !chart.upos(p.from() - 1).equals("ADP"));
    }
}
