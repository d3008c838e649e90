package org.dossier.relation;

import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Expressions;

/** Nouns of what bodies do together: "a joint operation between the bureau and the police", "cooperation between A and B". */
final class JointEffort {

    private static final Set<String> LINKS = Set.of("between", "of", "by", "involving", "among");
    private static final int REACH = 8;

    private final Set<String> joint;
    private final Set<String> nouns;

    JointEffort(Expressions expressions) {
        joint = Words.of(expressions, "joint-efforts", "word", "kind", "joint");
        nouns = Words.of(expressions, "joint-efforts", "word", "kind", "noun");
    }

    /** Whether such a noun stands before the group, with the preposition that leads from the effort to those who share in it. */
    boolean leadsTo(Chart chart, BodyGroup group) {
        int first = group.members().getFirst().from();
        int link = chart.upos(first - 1).equals("DET") ? first - 2 : first - 1;
        if (link < 1 || !LINKS.contains(chart.lower(link))) {
            return false;
        }
        List<Integer> before = java.util.stream.IntStream.iterate(
                        link - 1, i -> i >= Math.max(0, link - REACH), i -> i - 1)
                .takeWhile(i -> !chart.token(i).isVerb() || joint.contains(chart.lower(i)))
                .boxed()
                .toList();
        boolean together = before.stream().anyMatch(i -> joint.contains(chart.lower(i)));
        boolean mutual =
                nouns.contains(chart.lower(link - 1)) && chart.lower(link).equals("between");
        return together || mutual;
    }
}
