package org.dossier.relation.tie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Table;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Clause;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.model.Phrase;

/** Reads who helped whom: "A assisted B", "A, assisted by B, searched …", "A lent B its support", "was supplied to B by A". */
final class HelpReader {

    /** How far behind a passive its "by" may stand. */
    private static final int REACH = 8;

    private final Set<String> nouns;
    private final TieWords attending;

    HelpReader(Expressions expressions) {
        nouns = expressions.words("help", "noun");
        attending = new TieWords(expressions.rows("attending"), "words");
    }

    /** What a verb of helping says; none for wordings of another kind. */
    Optional<Partnership> read(Chart chart, TieWords.Match cue, List<BodyGroup> groups) {
        return switch (cue.row().get("kind")) {
            case "help" -> help(chart, cue, groups);
            case "lend" -> lend(chart, cue, groups);
            case "handed" -> deliver(chart, cue, groups);
            default -> Optional.empty();
        };
    }

    private static Optional<Partnership> help(Chart chart, TieWords.Match cue, List<BodyGroup> groups) {
        int at = cue.from();
        VerbGroup verb = VerbGroup.at(chart, at);
        if (!chart.token(at).isVerb() || !verb.isReal()) {
            return Optional.empty();
        }
        if (chart.token(at).xpos().equals("VBN") || !verb.asserts()) {
            return helpers(chart, cue.to(), groups)
                    .flatMap(helpers -> Partners.actor(chart, at, helpers, groups)
                            .map(helped -> Partnership.at(chart, at, helped, helpers, 0.88)));
        }
        Optional<BodyGroup> subject = groups.stream()
                .filter(g -> Clause.verbOf(chart, g).filter(v -> v.verb() == at).isPresent())
                .findFirst();
        return Partners.startingAt(chart, groups, cue.to())
                .flatMap(object -> subject.map(s -> Partnership.at(chart, at, s, object, 0.85)));
    }

    /** The bodies behind the "by" of a passive, with at most a prepositional phrase between. */
    private static Optional<BodyGroup> helpers(Chart chart, int from, List<BodyGroup> groups) {
        for (int at = from; at < Math.min(chart.size(), from + REACH); at++) {
            if (chart.lower(at).equals("by")) {
                return Partners.startingAt(chart, groups, at + 1);
            }
            if (chart.token(at).isVerb() || chart.upos(at).equals("PUNCT")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "A lent B their support" */
    private static Optional<Partnership> lend(Chart chart, TieWords.Match cue, List<BodyGroup> groups) {
        List<String> objects = Table.values(cue.row(), "objects");
        return Partners.startingAt(chart, groups, cue.to())
                .filter(g -> objects.contains(chart.lower(g.to())) || objects.contains(chart.lower(g.to() + 1)))
                .flatMap(g -> help(chart, cue, groups));
    }

    /** "was supplied to B by A" */
    private static Optional<Partnership> deliver(Chart chart, TieWords.Match cue, List<BodyGroup> groups) {
        boolean passed = chart.lower(cue.to()).equals("to")
                && VerbGroup.at(chart, cue.from()).isReal();
        Optional<BodyGroup> receiver = passed ? Partners.startingAt(chart, groups, cue.to() + 1) : Optional.empty();
        return receiver.filter(r -> chart.lower(r.to()).equals("by"))
                .flatMap(r -> groups.stream()
                        .filter(g -> g.from() == r.to() + 1)
                        .findFirst()
                        .map(giver -> Partnership.at(chart, cue.from(), giver, r, 0.88)));
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
        boolean helps = with >= 0 && chart.lower(with).equals("with") && nouns.contains(chart.lower(noun));
        BodyGroup group = new BodyGroup(body.from(), body.to(), List.of(body));
        return helps && !Partners.isDenied(chart, with)
                ? Partners.actor(chart, with, group, groups)
                        .map(actor -> Partnership.at(chart, with, actor, group, 0.85))
                : Optional.empty();
    }
}
