package org.dossier.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Table;

/**
 * Reads which bodies worked together: those of a partner phrase ({@code together with the agency}) or of a verb of helping with the actor of
 * its clause, and two or three that one verb has as its agents ({@code raided by the bureau and the police}).
 */
final class CooperationReader {
    private static final int LARGEST_JOINT = 3;
    private static final int MOST_BETWEEN = 3;

    private final String cooperatesWith;
    private final TieWords cues;
    private final SayingVerbs saying;
    private final JointEffort efforts;
    private final JoiningReader joining;
    private final Set<String> help;

    CooperationReader(Knowledge knowledge) {
        cooperatesWith = knowledge.ontology().term(Dos.COOPERATES_WITH);
        cues = new TieWords(knowledge.expressions().rows("cooperation"), "words");
        saying = new SayingVerbs(knowledge);
        efforts = new JointEffort(knowledge.expressions());
        joining = new JoiningReader(knowledge.expressions());
        help = Words.of(knowledge.expressions(), "help", "noun");
    }

    /** @param before the sentence before, none for the first of the article */
    List<RelationMention> read(Chart chart, Optional<Chart> before) {
        List<BodyGroup> groups = BodyGroup.of(chart);
        List<RelationMention> found = new ArrayList<>();
        if (groups.isEmpty()) {
            return found;
        }
        Optional<JoiningReader.Joining> joined = joining.read(chart, groups);
        joined.ifPresent(j -> before.flatMap(CooperationReader::firstActor)
                .ifPresent(helped -> pair(chart, j.verb(), j.helpers(), helped, 0.8, found)));
        for (int i = 0; i < chart.size(); i++) {
            int at = i;
            cues.at(chart, i, 2).ifPresent(m -> read(chart, m, groups, found, at));
        }
        chart.phrases().stream()
                .filter(chart::isBody)
                .forEach(p -> possessive(chart, new BodyGroup(p.from(), p.to(), List.of(p)), groups, found));
        groups.stream()
                .filter(g -> joined.filter(j -> j.helpers().equals(g)).isEmpty())
                .filter(g -> !isPartner(chart, g))
                .forEach(g -> joint(chart, g, found));
        return found;
    }

    private void read(Chart chart, TieWords.Match cue, List<BodyGroup> groups, List<RelationMention> found, int at) {
        switch (cue.row().get("kind")) {
            case "with" ->
                startingAt(chart, groups, cue.to())
                        .filter(p ->
                                !isDenied(chart, at) && !chart.lower(at - 1).equals("to"))
                        .ifPresent(partners -> actor(chart, at, partners, groups)
                                .ifPresent(actor -> pair(chart, at, actor, partners, 0.88, found)));
            case "help" -> help(chart, cue, groups, found);
            case "lend" -> lend(chart, cue, groups, found);
            case "give" -> give(chart, cue, groups, found);
            default -> {}
        }
    }

    /** Who acts in the main clause of a sentence that tells a fact. */
    private static Optional<BodyGroup> firstActor(Chart chart) {
        return BodyGroup.of(chart).stream()
                .filter(g -> Clause.verbOf(chart, g).filter(VerbGroup::isReal).isPresent())
                .findFirst();
    }

    /** "With the agency's support, the police searched …" */
    private void possessive(Chart chart, BodyGroup group, List<BodyGroup> groups, List<RelationMention> found) {
        int with = group.from() - 1;
        int noun = group.to() + 1;
        while (chart.upos(noun).equals("ADJ")) {
            noun++;
        }
        boolean helps = with >= 0
                && chart.lower(with).equals("with")
                && chart.upos(group.to()).equals("PART")
                && help.contains(chart.lower(noun));
        if (helps && !isDenied(chart, with)) {
            actor(chart, with, group, groups).ifPresent(actor -> pair(chart, with, actor, group, 0.85, found));
        }
    }

    /** The group whose first member is the first body from the token on, with no verb or mark between. */
    private static Optional<BodyGroup> startingAt(Chart chart, List<BodyGroup> groups, int token) {
        return groups.stream()
                .filter(g -> g.to() > token && g.members().getFirst().from() >= token)
                .findFirst()
                .filter(g -> g.from() <= token + MOST_BETWEEN && isPlain(chart, token, g.from()));
    }

    private static boolean isPlain(Chart chart, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chart.token(i).isVerb() || chart.upos(i).equals("PUNCT")) {
                return false;
            }
        }
        return true;
    }

    /** Who does what the partner joins in: the nearest subject or agent left of it, the body right before, or the next subject. */
    private static Optional<BodyGroup> actor(Chart chart, int cue, BodyGroup partners, List<BodyGroup> groups) {
        List<BodyGroup> left = groups.stream().filter(g -> g.to() <= cue).toList();
        return left.reversed().stream()
                .filter(g -> Clause.isActor(chart, g))
                .findFirst()
                .or(() ->
                        left.stream().filter(g -> isRightBefore(chart, g, cue)).findFirst())
                .or(() -> groups.stream()
                        .filter(g -> g.from() >= partners.to() && Clause.isSubject(chart, g))
                        .findFirst());
    }

    private static boolean isRightBefore(Chart chart, BodyGroup group, int cue) {
        int at = group.to();
        while (at < cue && (chart.lower(at).equals(",") || chart.upos(at).equals("ADV"))) {
            at++;
        }
        return at == cue;
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

    /** "A assisted B", "A, assisted by B, searched …", "A was supported in the raid by B" */
    private void help(Chart chart, TieWords.Match cue, List<BodyGroup> groups, List<RelationMention> found) {
        VerbGroup verb = VerbGroup.at(chart, cue.from());
        if (!chart.token(cue.from()).isVerb() || !verb.isReal()) {
            return;
        }
        if (chart.token(cue.from()).xpos().equals("VBN") || !verb.asserts()) {
            helpers(chart, cue.to(), groups)
                    .ifPresent(helpers -> actor(chart, cue.from(), helpers, groups)
                            .ifPresent(helped -> pair(chart, cue.from(), helped, helpers, 0.88, found)));
            return;
        }
        Optional<BodyGroup> subject = groups.stream()
                .filter(g -> Clause.verbOf(chart, g)
                        .filter(v -> v.verb() == cue.from())
                        .isPresent())
                .findFirst();
        startingAt(chart, groups, cue.to())
                .ifPresent(object -> subject.ifPresent(s -> pair(chart, cue.from(), s, object, 0.85, found)));
    }

    /** The bodies behind the "by" of a passive, with at most a prepositional phrase between. */
    private static Optional<BodyGroup> helpers(Chart chart, int from, List<BodyGroup> groups) {
        for (int at = from; at < Math.min(chart.size(), from + 8); at++) {
            if (chart.lower(at).equals("by")) {
                return startingAt(chart, groups, at + 1);
            }
            if (chart.token(at).isVerb() || chart.upos(at).equals("PUNCT")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "A lent B their support" */
    private void lend(Chart chart, TieWords.Match cue, List<BodyGroup> groups, List<RelationMention> found) {
        List<String> objects = Table.values(cue.row(), "objects");
        Optional<BodyGroup> receiver = startingAt(chart, groups, cue.to());
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
        startingAt(chart, groups, cue.to() + 1)
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

    /** Whether the group stands behind a verb of helping or giving: its members help another, not each other. */
    private boolean isPartner(Chart chart, BodyGroup group) {
        for (int i = group.from() - 1; i >= Math.max(0, group.from() - 12); i--) {
            if (chart.token(i).isVerb()) {
                return cues.at(chart, i, 0).isPresent();
            }
        }
        return false;
    }

    private boolean actsTogether(Chart chart, BodyGroup group) {
        if (efforts.leadsTo(chart, group) && !isDenied(chart, group.from() - 1)) {
            return true;
        }
        if (chart.lower(group.from() - 1).equals("by")) {
            return isPassiveAgent(chart, group.from() - 1);
        }
        return Clause.verbOf(chart, group)
                .filter(v -> chart.upos(v.verb()).equals("VERB") && v.asserts())
                .filter(v -> saying.at(chart, v.verb()).isEmpty())
                .isPresent();
    }

    /** Whether the "by" belongs to a participle left of it: "was raided on Friday by …". */
    private static boolean isPassiveAgent(Chart chart, int by) {
        for (int i = by - 1; i >= Math.max(0, by - 12); i--) {
            if (chart.token(i).isVerb()) {
                return chart.token(i).xpos().equals("VBN")
                        && VerbGroup.at(chart, i).isReal();
            }
        }
        return false;
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
