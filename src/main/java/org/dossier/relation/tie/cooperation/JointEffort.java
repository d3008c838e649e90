package org.dossier.relation.tie.cooperation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.model.Phrase;

/** Nouns of what bodies do together: "a joint operation between the bureau and the police", "cooperation between A and B". */
final class JointEffort {

    private static final Set<String> LINKS = Set.of("between", "of", "by", "involving", "among", "from");
    private static final Set<String> MUTUAL = Set.of("between", "among");
    private static final int REACH = 8;

    private final Set<String> joint;
    private final Set<String> adverbs;
    private final Set<String> nouns;
    private final Set<String> verbs;
    private final Set<String> teams;
    private final Set<String> wishes;

    JointEffort(Expressions expressions) {
        joint = expressions.words("joint-efforts", "word", "kind", "joint");
        adverbs = expressions.words("joint-efforts", "word", "kind", "adverb");
        nouns = expressions.words("joint-efforts", "word", "kind", "noun");
        verbs = expressions.words("joint-efforts", "word", "kind", "link");
        teams = expressions.words("joint-efforts", "word", "kind", "team");
        wishes = expressions.words("wishes", "word");
    }

    /** Whether such a noun stands before the group, with the preposition that leads from the effort to those who share in it. */
    boolean leadsTo(Chart chart, BodyGroup group) {
        int first = group.members().getFirst().from();
        int link = chart.upos(first - 1).equals("DET") ? first - 2 : first - 1;
        if (link < 1 || !LINKS.contains(chart.lower(link)) && !isLinkingVerb(chart, link)) {
            return false;
        }
        int start = link;
        while (start > Math.max(0, link - REACH) && isOfPhrase(chart, start - 1)) {
            start--;
        }
        if (wishes.contains(chart.token(start - 1).lemma())) {
            return false;
        }
        List<Integer> before = IntStream.rangeClosed(start, link).boxed().toList();
        boolean together = before.stream().anyMatch(i -> joint.contains(chart.lower(i)) && !isOfOthers(chart, i, link));
        boolean mutual = nouns.contains(chart.lower(link - 1)) && MUTUAL.contains(chart.lower(link));
        return together || mutual || haveNounsOfTheirOwn(group) && isTeam(chart, before);
    }

    /** "Coordinated by A with the support of B and C": by somebody before the group. */
    private static boolean isOfOthers(Chart chart, int effort, int link) {
        return effort + 1 < link && chart.lower(effort + 1).equals("by");
    }

    /** Not "police officers from A and B". */
    private static boolean haveNounsOfTheirOwn(BodyGroup group) {
        return group.members().stream().mapToInt(Phrase::from).distinct().count() > 1;
    }

    /** "A team made up of officers of A and B" */
    private boolean isTeam(Chart chart, List<Integer> before) {
        return before.stream()
                .filter(i -> teams.contains(chart.lower(i)))
                .anyMatch(i -> before.stream().anyMatch(j -> j > i && isLinkingVerb(chart, j)));
    }

    /** Whether two bodies that one word joins lead something or share in it: "an A-B coordinated operation", "a joint A/B raid". */
    boolean isPair(Chart chart, BodyGroup group) {
        int glue = group.members().getFirst().to();
        if (group.members().size() != 2 || !BodyGroup.isGlue(chart, glue)) {
            return false;
        }
        int behind = group.members().getLast().to();
        int word = chart.lower(behind).equals("-") ? behind + 1 : behind;
        boolean led = Set.of("VBN", "VBD").contains(chart.token(word).xpos());
        boolean shared = joint.contains(chart.lower(group.members().getFirst().from() - 1));
        return led && isBeforeNoun(chart, word) || shared;
    }

    private static boolean isBeforeNoun(Chart chart, int participle) {
        return Set.of("NOUN", "PROPN", "ADJ").contains(chart.upos(participle + 1));
    }

    private boolean isOfPhrase(Chart chart, int at) {
        return !chart.token(at).isVerb()
                || joint.contains(chart.lower(at))
                || isLinkingVerb(chart, chart.upos(at).equals("AUX") ? at + 1 : at);
    }

    /** "The joint raid involved officers of A and B", "a joint team made up of A and B". */
    boolean isLinkingVerb(Chart chart, int at) {
        return verbs.contains(chart.token(at).lemma())
                && VerbGroup.at(chart, at).isReal();
    }

    /**
     * Whether the text says of the group that it acts as one: "A, B and C jointly raided", "was jointly raided by A, B and C", "A and B carried
     * out a joint operation", or by such a noun before it.
     */
    boolean isToldOf(Chart chart, BodyGroup group) {
        int to = group.to();
        boolean agents = chart.lower(group.from() - 1).equals("by");
        return leadsTo(chart, group)
                || isAdverb(chart, to)
                || isAdverb(chart, to + 1)
                || agents && IntStream.rangeClosed(2, 4).anyMatch(i -> isAdverb(chart, group.from() - i))
                || IntStream.range(to, to + REACH)
                        .takeWhile(i -> !isMark(chart, i))
                        .anyMatch(i -> isEffort(chart, i));
    }

    private boolean isEffort(Chart chart, int at) {
        return joint.contains(chart.lower(at)) && Set.of("DET", "NUM").contains(chart.upos(at - 1));
    }

    private static boolean isMark(Chart chart, int at) {
        return chart.upos(at).equals("PUNCT");
    }

    private boolean isAdverb(Chart chart, int at) {
        return adverbs.contains(chart.lower(at));
    }
}
