package org.dossier.relation.tie.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.tie.model.TieWords;

/** Reads who helped where it stands behind "with" itself: "with officers of B also taking part", "with B's support". */
final class WithReader {

    private final Set<String> nouns;
    private final TieWords attending;

    WithReader(Expressions expressions) {
        nouns = expressions.words("help", "noun");
        attending = new TieWords(expressions.rows("attending"), "words");
    }

    /** "raided a shop, with officers of the agency also taking part": who stands between "with" and words for being of the party. */
    Optional<Partnership> attending(Chart chart, BodyGroup group, List<BodyGroup> groups) {
        int with = Partners.with(chart, group.from() - 1);
        int at = group.to();
        while (chart.upos(at).equals("NOUN") || chart.upos(at).equals("ADV")) {
            at++;
        }
        return with >= 0 && attending.at(chart, at, 1).isPresent() && !Partners.isDenied(chart, with)
                ? Partners.actor(chart, with, group, groups)
                        .map(actor -> Partnership.at(chart, with, actor, group, 0.8))
                : Optional.empty();
    }

    /** "With the agency's support, the police searched …", "With agency support, …" */
    Optional<Partnership> possessive(Chart chart, Phrase body, List<BodyGroup> groups) {
        int with = body.from() - 1;
        int noun = chart.upos(body.to()).equals("PART") ? body.to() + 1 : body.to();
        while (chart.upos(noun).equals("ADJ")) {
            noun++;
        }
        boolean helps = chart.lower(with).equals("with") && nouns.contains(chart.lower(noun));
        BodyGroup group = new BodyGroup(body.from(), body.to(), List.of(body));
        return helps && !Partners.isDenied(chart, with)
                ? Partners.actor(chart, with, group, groups)
                        .map(actor -> Partnership.at(chart, with, actor, group, 0.85))
                : Optional.empty();
    }
}
