package org.dossier.relation.tie.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Table;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Clause;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.tie.model.TieWords;

/** Reads who helped whom: "A assisted B", "A, assisted by B, searched …", "A lent B its support", "was supplied to B by A". */
final class HelpReader {

    /** How far behind a passive its "by" may stand. */
    private static final int REACH = 8;

    /** How many words may stand up to the noun of what is given: "with the latest satellite images". */
    private static final int LONGEST_OBJECT = 6;

    private static final Set<String> GIVEN_TO = Set.of("to", "for");

    private final Set<String> helping;

    HelpReader(Expressions expressions) {
        helping = expressions.words("cooperation", "words", "kind", "help");
    }

    /** What a verb of helping says; none for wordings of another kind. */
    Optional<Partnership> read(Chart chart, TieWords.Match cue, List<BodyGroup> groups) {
        return switch (cue.row().get("kind")) {
            case "help" -> help(chart, cue, groups);
            case "lend" ->
                lend(chart, cue, groups).or(() -> give(chart, cue, groups)).or(() -> deliver(chart, cue, groups));
            default -> Optional.empty();
        };
    }

    private static Optional<Partnership> help(Chart chart, TieWords.Match cue, List<BodyGroup> groups) {
        int at = cue.from();
        VerbGroup verb = VerbGroup.at(chart, at);
        if (!chart.token(at).isVerb() || !verb.isReal()) {
            return chart.lower(at).equals("thanks") ? thanked(chart, at, groups) : Optional.empty();
        }
        if (chart.token(at).xpos().equals("VBN") || !verb.asserts()) {
            Optional<BodyGroup> object = Partners.startingAt(chart, groups, cue.to());
            Optional<BodyGroup> inverted = object.flatMap(o -> Partners.inverted(chart, at, o, groups));
            return inverted.isPresent()
                    ? inverted.map(subject -> Partnership.at(chart, at, subject, object.get(), 0.85))
                    : helpers(chart, cue.to(), groups)
                            .flatMap(helpers -> Partners.actor(chart, at, helpers, groups)
                                    .map(helped -> Partnership.at(chart, at, helped, helpers, 0.88)));
        }
        return Partners.startingAt(chart, groups, cue.to())
                .flatMap(object -> subject(chart, at, groups).map(s -> Partnership.at(chart, at, s, object, 0.85)));
    }

    /** "The commission also thanks the police", where the verb looks like a noun: right between two bodies. */
    private static Optional<Partnership> thanked(Chart chart, int at, List<BodyGroup> groups) {
        int subject = at;
        while (subject > 0 && chart.upos(subject - 1).equals("ADV")) {
            subject--;
        }
        int end = subject;
        return groups.stream()
                .filter(g -> g.from() == at + 1)
                .findFirst()
                .flatMap(helper -> groups.stream()
                        .filter(g -> g.to() == end)
                        .findFirst()
                        .map(helped -> Partnership.at(chart, at, helped, helper, 0.85)));
    }

    /** The bodies behind the "by" of a passive, with at most a prepositional phrase between. */
    static Optional<BodyGroup> helpers(Chart chart, int from, List<BodyGroup> groups) {
        for (int at = from; at < Math.min(chart.size(), from + REACH); at++) {
            if (chart.lower(at).equals("by")) {
                return Partners.startingAt(chart, groups, at + 1).map(g -> withNext(chart, g, groups));
            }
            if (chart.token(at).isVerb() || chart.upos(at).equals("PUNCT")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "by the police and by volunteers of the agency" */
    private static BodyGroup withNext(Chart chart, BodyGroup first, List<BodyGroup> groups) {
        boolean another = chart.lower(first.to()).equals("and")
                && chart.lower(first.to() + 1).equals("by");
        return another
                ? Partners.startingAt(chart, groups, first.to() + 2)
                        .map(g -> new BodyGroup(
                                first.from(),
                                g.to(),
                                Stream.concat(first.members().stream(), g.members().stream())
                                        .toList()))
                        .orElse(first)
                : first;
    }

    /** "A lent B their support", "A supplied B with satellite images" */
    private static Optional<Partnership> lend(Chart chart, TieWords.Match cue, List<BodyGroup> groups) {
        return Partners.startingAt(chart, groups, cue.to())
                .filter(g -> object(chart, cue, g.to(), g.to() + LONGEST_OBJECT) >= 0)
                .flatMap(g -> given(chart, cue, g, groups));
    }

    /** "A lent officers to B", "A had supplied dogs and training for B's unit", "A sent two analysts to support B" */
    private Optional<Partnership> give(Chart chart, TieWords.Match cue, List<BodyGroup> groups) {
        int object = object(chart, cue, cue.to(), cue.to() + LONGEST_OBJECT);
        int to = IntStream.range(Math.max(object, 0), Math.min(chart.size(), object + REACH))
                .takeWhile(i -> !chart.token(i).isVerb() && !chart.upos(i).equals("PUNCT"))
                .filter(i -> GIVEN_TO.contains(chart.lower(i)))
                .map(i -> helping.contains(chart.lower(i + 1)) ? i + 1 : i)
                .filter(i -> Partners.startingAt(chart, groups, i + 1).isPresent())
                .findFirst()
                .orElse(-1);
        return object < 0 || to < 0
                ? Optional.empty()
                : Partners.startingAt(chart, groups, to + 1).flatMap(g -> given(chart, cue, g, groups));
    }

    private static Optional<Partnership> given(
            Chart chart, TieWords.Match cue, BodyGroup receiver, List<BodyGroup> groups) {
        int verb = cue.from();
        return chart.token(verb).isVerb() && VerbGroup.at(chart, verb).asserts()
                ? subject(chart, verb, groups).map(s -> Partnership.at(chart, verb, s, receiver, 0.85))
                : Optional.empty();
    }

    /** The first noun of what the words of the cue give, before any verb or mark; -1 if there is none. */
    private static int object(Chart chart, TieWords.Match cue, int from, int to) {
        List<String> objects = Table.values(cue.row(), "objects");
        return IntStream.range(from, Math.min(chart.size(), to))
                .takeWhile(i -> !chart.token(i).isVerb() && !chart.upos(i).equals("PUNCT"))
                .filter(i -> objects.contains(chart.token(i).lemma()))
                .findFirst()
                .orElse(-1);
    }

    private static Optional<BodyGroup> subject(Chart chart, int verb, List<BodyGroup> groups) {
        return groups.stream()
                .filter(g ->
                        Clause.verbOf(chart, g).filter(v -> v.verb() == verb).isPresent()
                                || Partners.isAntecedent(chart, g, verb))
                .findFirst()
                .or(() -> subjectOfFirst(chart, verb, groups));
    }

    /** "A stopped a lorry and alerted B": whoever is the subject of the verb that this one is joined to. */
    private static Optional<BodyGroup> subjectOfFirst(Chart chart, int verb, List<BodyGroup> groups) {
        Token joined = chart.token(verb);
        return groups.stream()
                .filter(g -> joined.is("conj") && chart.upos(verb - 1).equals("CCONJ"))
                .filter(g -> Clause.verbOf(chart, g)
                        .filter(v -> v.verb() == joined.head() && v.asserts())
                        .isPresent())
                .findFirst();
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
}
