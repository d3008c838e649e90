package org.dossier.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Table;

/**
 * Reads which bodies worked together: those of a partner phrase ({@code together with the agency}) or of a verb of helping with the actor of
 * its clause, and two or three that one verb has as its agents ({@code raided by the bureau and the police}).
 */
final class CooperationReader {
    private static final int LARGEST_JOINT = 3;

    private final String cooperatesWith;
    private final TieWords cues;
    private final SayingVerbs saying;

    CooperationReader(Knowledge knowledge) {
        cooperatesWith = knowledge.ontology().term(Dos.COOPERATES_WITH);
        cues = new TieWords(knowledge.expressions().rows("cooperation"), "words");
        saying = new SayingVerbs(knowledge);
    }

    List<RelationMention> read(Chart chart) {
        List<BodyGroup> groups = BodyGroup.of(chart);
        List<RelationMention> found = new ArrayList<>();
        if (groups.isEmpty()) {
            return found;
        }
        for (int i = 0; i < chart.size(); i++) {
            int at = i;
            cues.at(chart, i, 2).ifPresent(m -> read(chart, m, groups, found, at));
        }
        groups.forEach(g -> joint(chart, g, found));
        return found;
    }

    private void read(Chart chart, TieWords.Match cue, List<BodyGroup> groups, List<RelationMention> found, int at) {
        switch (cue.row().get("kind")) {
            case "with" ->
                startingAt(groups, cue.to())
                        .filter(p ->
                                !isDenied(chart, at) && !chart.lower(at - 1).equals("to"))
                        .ifPresent(partners -> actor(chart, cue, partners, groups)
                                .ifPresent(actor -> pair(chart, at, actor, partners, 0.88, found)));
            case "help" -> help(chart, cue, groups, found);
            case "lend" -> lend(chart, cue, groups, found);
            case "give" -> give(chart, cue, groups, found);
            default -> {}
        }
    }

    private static Optional<BodyGroup> startingAt(List<BodyGroup> groups, int token) {
        return groups.stream()
                .filter(g -> g.from() <= token && token < g.to() && g.from() >= token - 1)
                .findFirst();
    }

    /** Who does what the partner joins in: the body directly before, the agent or subject left of it, else the subject right of it. */
    private static Optional<BodyGroup> actor(
            Chart chart, TieWords.Match cue, BodyGroup partners, List<BodyGroup> groups) {
        int edge = chart.lower(cue.from() - 1).equals(",") ? cue.from() - 1 : cue.from();
        List<BodyGroup> left = groups.stream().filter(g -> g.to() <= cue.from()).toList();
        for (BodyGroup group : left.reversed()) {
            boolean adjacent = group.to() == edge && isAgent(chart, group);
            if (adjacent || isAgent(chart, group)) {
                return Optional.of(group);
            }
        }
        if (!left.isEmpty() && left.getLast().to() == edge) {
            return Optional.of(left.getLast());
        }
        return groups.stream()
                .filter(g -> g.from() >= partners.to() && isSubject(chart, g))
                .findFirst();
    }

    private static boolean isAgent(Chart chart, BodyGroup group) {
        return isSubject(chart, group) || chart.lower(group.from() - 1).equals("by");
    }

    private static boolean isSubject(Chart chart, BodyGroup group) {
        for (int i = group.from(); i < group.to(); i++) {
            Token token = chart.token(i);
            boolean outside = token.head() < group.from() || token.head() >= group.to();
            if (outside && token.is("nsubj")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause of the cue is negated, planned or only possible. */
    private static boolean isDenied(Chart chart, int cue) {
        for (int i = cue; i >= 0; i--) {
            if (chart.token(i).isVerb() && !chart.upos(i).equals("AUX")) {
                return !VerbGroup.at(chart, i).isReal();
            }
        }
        return false;
    }

    /** "A assisted B" */
    private void help(Chart chart, TieWords.Match cue, List<BodyGroup> groups, List<RelationMention> found) {
        VerbGroup verb = VerbGroup.at(chart, cue.from());
        if (!chart.token(cue.from()).isVerb() || !verb.asserts()) {
            return;
        }
        Optional<BodyGroup> subject =
                groups.stream().filter(g -> endsAt(chart, g, verb.from())).findFirst();
        startingAt(groups, cue.to())
                .ifPresent(object -> subject.ifPresent(s -> pair(chart, cue.from(), s, object, 0.85, found)));
    }

    private static boolean endsAt(Chart chart, BodyGroup group, int verb) {
        return group.to() == verb
                || group.to() == verb - 1 && chart.lower(verb - 1).matches("which|that|,");
    }

    /** "A lent B their support" */
    private void lend(Chart chart, TieWords.Match cue, List<BodyGroup> groups, List<RelationMention> found) {
        List<String> objects = Table.values(cue.row(), "objects");
        Optional<BodyGroup> receiver = startingAt(groups, cue.to());
        if (receiver.isEmpty()) {
            return;
        }
        int end = receiver.get().to();
        boolean object = objects.contains(chart.lower(end)) || objects.contains(chart.lower(end + 1));
        if (object) {
            help(chart, cue, groups, found);
        }
    }

    /** "was supplied to B by A" */
    private void give(Chart chart, TieWords.Match cue, List<BodyGroup> groups, List<RelationMention> found) {
        if (!chart.lower(cue.to()).equals("to")
                || !VerbGroup.at(chart, cue.from()).isReal()) {
            return;
        }
        startingAt(groups, cue.to() + 1)
                .ifPresent(receiver -> groups.stream()
                        .filter(g -> g.from() == receiver.to() + 1
                                && chart.lower(receiver.to()).equals("by"))
                        .findFirst()
                        .ifPresent(giver -> pair(chart, cue.from(), giver, receiver, 0.88, found)));
    }

    /** "raided by A and B", "A and B arrested …" */
    private void joint(Chart chart, BodyGroup group, List<RelationMention> found) {
        int size = group.members().size();
        if (size < 2 || size > LARGEST_JOINT || !actsTogether(chart, group)) {
            return;
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                add(
                        chart,
                        group.from(),
                        group.members().get(i),
                        group.members().get(j),
                        "cooperation/joint",
                        0.8,
                        found);
            }
        }
    }

    private boolean actsTogether(Chart chart, BodyGroup group) {
        if (chart.lower(group.from() - 1).equals("by")) {
            int verb = group.from() - 2;
            return verb >= 0
                    && chart.token(verb).xpos().equals("VBN")
                    && VerbGroup.at(chart, verb).isReal();
        }
        int verb = group.to();
        while (verb < chart.size()
                && (chart.upos(verb).equals("AUX") || chart.upos(verb).equals("ADV"))) {
            verb++;
        }
        return verb < chart.size()
                && chart.upos(verb).equals("VERB")
                && saying.at(chart, verb).isEmpty()
                && VerbGroup.at(chart, verb).asserts();
    }

    private void pair(
            Chart chart,
            int cue,
            BodyGroup actors,
            BodyGroup partners,
            double confidence,
            List<RelationMention> found) {
        for (Phrase actor : actors.members()) {
            for (Phrase partner : partners.members()) {
                add(chart, cue, actor, partner, "cooperation/" + chart.lower(cue), confidence, found);
            }
        }
    }

    private void add(
            Chart chart,
            int cue,
            Phrase one,
            Phrase other,
            String rule,
            double confidence,
            List<RelationMention> found) {
        boolean apart = one.referent().id() != other.referent().id();
        if (apart && one.referent().named() && other.referent().named()) {
            found.add(Tie.of(cooperatesWith, chart, cue, one, other, rule, confidence));
        }
    }
}
