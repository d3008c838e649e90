package org.dossier.relation.chart;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Token;

/** Who acts in a clause: read from the tree, and where that does not say so from the order of the words. */
public final class Clause {
    /** The marks on either side of what stands between a subject and its verb. */
    private static final Set<String> ASIDE = Set.of(",", "-", "–", "—", "--");

    /** How far before the "by" of its agent a participle stands. */
    private static final int REACH = 12;

    private Clause() {}

    /** Whether an aside may open or close here: "A, together with B, raided", "A – helped by B – raided". */
    public static boolean isAsideMark(Chart chart, int at) {
        return ASIDE.contains(chart.lower(at));
    }

    /** The participle of a passive that the group is the agent of: "was raided on Friday by the bureau". */
    public static Optional<VerbGroup> passiveOf(Chart chart, BodyGroup group) {
        int by = group.from() - 1;
        if (!chart.lower(by).equals("by")) {
            return Optional.empty();
        }
        return IntStream.iterate(by - 1, i -> i >= Math.max(0, by - REACH), i -> i - 1)
                .filter(i -> chart.token(i).isVerb())
                .boxed()
                .findFirst()
                .filter(i -> chart.token(i).xpos().equals("VBN"))
                .map(i -> VerbGroup.at(chart, i));
    }

    /** Whether the group is a subject, or the agent of a passive. */
    public static boolean isActor(Chart chart, BodyGroup group) {
        return chart.lower(group.from() - 1).equals("by") || isSubject(chart, group);
    }

    /** Whether the group is the subject of a verb. */
    public static boolean isSubject(Chart chart, BodyGroup group) {
        return verbOf(chart, group).isPresent();
    }

    /** The verb whose subject the group is: right behind it, behind an apposition between commas, or its head in the tree. */
    public static Optional<VerbGroup> verbOf(Chart chart, BodyGroup group) {
        if (isComplement(chart, group)) {
            return Optional.empty();
        }
        return cleft(chart, group)
                .or(() -> near(chart, group.to()))
                .or(() -> inTree(chart, group))
                .or(() -> behindApposition(chart, group));
    }

    /** "It was the bureau that raided the shop" */
    private static Optional<VerbGroup> cleft(Chart chart, BodyGroup group) {
        boolean opens =
                chart.lower(0).equals("it") && Set.of("was", "is").contains(chart.lower(1)) && group.from() == 2;
        return opens && Set.of("that", "who", "which").contains(chart.lower(group.to()))
                ? near(chart, group.to() + 1)
                : Optional.empty();
    }

    /** Whether a preposition stands before the group, so that it is no subject. */
    private static boolean isComplement(Chart chart, BodyGroup group) {
        String before = chart.lower(group.from() - 1);
        return chart.upos(group.from() - 1).equals("ADP") && !before.equals("that") && !before.equals("while");
    }

    private static Optional<VerbGroup> near(Chart chart, int from) {
        int at = from;
        while (chart.upos(at).equals("AUX") || chart.upos(at).equals("ADV")) {
            at++;
        }
        if (at >= chart.size()) {
            return Optional.empty();
        }
        boolean main = chart.upos(at).equals("VERB") && (chart.isFinite(at) || at > from);
        boolean copula = at > from && chart.upos(at - 1).equals("AUX");
        return main
                ? Optional.of(VerbGroup.at(chart, at))
                : copula ? Optional.of(VerbGroup.at(chart, at - 1)) : Optional.empty();
    }

    private static Optional<VerbGroup> inTree(Chart chart, BodyGroup group) {
        for (int i = group.from(); i < group.to(); i++) {
            Token token = chart.token(i);
            boolean outside = token.head() < group.from() || token.head() >= group.to();
            if (outside && token.is("nsubj") && token.head() >= 0) {
                return Optional.of(VerbGroup.at(chart, token.head()));
            }
        }
        return Optional.empty();
    }

    /** "the ABC, an association of studios, alerted …", "the DIP, together with the police, searched …" */
    private static Optional<VerbGroup> behindApposition(Chart chart, BodyGroup group) {
        String mark = chart.lower(group.to());
        if (!ASIDE.contains(mark)) {
            return Optional.empty();
        }
        boolean clauseStart =
                group.from() == 0 || Set.of(",", ";", "when", "that", "and").contains(chart.lower(group.from() - 1));
        for (int i = group.to() + 1; clauseStart && i < chart.size() - 1; i++) {
            if (chart.isFinite(i) || chart.lower(i).equals(";")) {
                return Optional.empty();
            }
            if (chart.lower(i).equals(mark)) {
                Optional<VerbGroup> verb = near(chart, i + 1);
                if (verb.isPresent()) {
                    return verb;
                }
            }
        }
        return Optional.empty();
    }
}
