package org.dossier.relation.tie.part;

import java.util.Optional;
import java.util.Set;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.tie.model.TieWords;

/** Finds nouns that tell what is a part of a body, or has parts: "arm", "parent body". They stand in the table {@code parts}. */
record TieNouns(TieWords ties) {

    private static final Set<String> WITHIN = Set.of("DET", "ADJ", "NOUN", "PROPN", "ADV", "NUM");

    /** Words of a noun phrase in which a noun that ties is looked for. */
    private static final int LONGEST = 8;

    /** The noun that ends the noun phrase at the token; "Department" in a name ties nothing, and "and" begins no description. */
    Optional<TieWords.Match> at(Chart chart, int from) {
        if (chart.upos(from).equals("CCONJ")) {
            return Optional.empty();
        }
        for (int at = from; at < Math.min(chart.size(), from + LONGEST); at++) {
            Optional<TieWords.Match> here = ties.at(chart, at, 0)
                    .filter(m -> Set.of("noun", "parent").contains(m.row().get("kind")))
                    .filter(m ->
                            Character.isLowerCase(chart.token(m.from()).text().codePointAt(0)))
                    .filter(m ->
                            !chart.token(Math.min(m.to(), chart.size() - 1)).isNoun());
            if (here.isPresent()) {
                return here;
            }
            boolean gerund = chart.token(at).xpos().equals("VBG");
            boolean within =
                    WITHIN.contains(chart.upos(at)) || Set.of("and", "-").contains(chart.lower(at));
            if (!gerund && !within) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
