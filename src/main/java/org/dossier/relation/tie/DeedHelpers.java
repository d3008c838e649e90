package org.dossier.relation.tie;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;

/**
 * Reads who helped in what a sentence tells without a body that acts: "Operation X targeted smugglers with the support of A and B". Where a body
 * acts, {@link TieReader} ties the helpers to it.
 */
public final class DeedHelpers {

    private final TieWords cues;

    public DeedHelpers(Expressions expressions) {
        cues = new TieWords(
                expressions.rows("cooperation").stream()
                        .filter(r -> r.get("kind").equals("with"))
                        .toList(),
                "words");
    }

    /** The first such group of the sentence. */
    public Optional<BodyGroup> of(Chart chart) {
        List<BodyGroup> groups = BodyGroup.of(chart);
        return groups.isEmpty()
                ? Optional.empty()
                : IntStream.range(0, chart.size())
                        .filter(i -> !chart.token(i).isVerb())
                        .boxed()
                        .flatMap(i -> cues.at(chart, i, 2).stream())
                        .flatMap(m -> helpers(chart, m, groups).stream())
                        .findFirst();
    }

    private static Optional<BodyGroup> helpers(Chart chart, TieWords.Match cue, List<BodyGroup> groups) {
        return Partners.startingAt(chart, groups, cue.to())
                .filter(g -> !Partners.isDenied(chart, cue.from()))
                .filter(g -> Partners.actor(chart, cue.from(), g, groups).isEmpty());
    }
}
