package org.dossier.relation.statement;

import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.statement.SpeakerFinder.Speaker;

/**
 * Finds papers that speak for whoever issued them and is named elsewhere: {@code the statement said}, {@code …, added the notice}.
 *
 * <p>The speaker of such an attribution is not known here; its {@link org.dossier.relation.model.Attribution#release() release} is the paper.
 */
final class SpeakingPapers {
    private static final Set<String> POINTING = Set.of("the", "this", "that");

    private final SourceNouns nouns;

    SpeakingPapers(Knowledge knowledge) {
        nouns = new SourceNouns(knowledge);
    }

    /** The paper that ends before the token. */
    Optional<Speaker> before(Chart chart, int end) {
        return at(chart, end - 2);
    }

    /** The paper that begins at the token and closes its clause or has a preposition behind it. */
    Optional<Speaker> after(Chart chart, int from) {
        return at(chart, from)
                .filter(s -> Set.of("PUNCT", "ADP").contains(chart.upos(s.to())) || s.to() == chart.size());
    }

    private Optional<Speaker> at(Chart chart, int from) {
        boolean paper = from >= 0
                && from + 1 < chart.size()
                && POINTING.contains(chart.lower(from))
                && nouns.of(chart.token(from + 1))
                        .filter(SourceNouns.Kind.RELEASE::equals)
                        .isPresent();
        return paper ? Optional.of(new Speaker(Optional.empty(), from, from + 2)) : Optional.empty();
    }
}
