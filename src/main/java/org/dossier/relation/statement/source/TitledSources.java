package org.dossier.relation.statement.source;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Roles;
import org.dossier.relation.model.Attribution.Kind;
import org.dossier.relation.statement.source.SourceFinder.Source;
import org.dossier.relation.statement.speaker.TitledSpeakers;

/** Sources that a post or rank alone names: {@code according to the colonel}, of whom the article has told before. */
final class TitledSources {

    private final Roles roles;

    TitledSources(Knowledge knowledge) {
        roles = new Roles(knowledge);
    }

    /** The source whose words begin there, not yet known by name. */
    Optional<Source> at(Chart chart, int from) {
        int words = TitledSpeakers.behind(chart, from).size();
        int end = from + words;
        boolean post = words > 1
                && chart.phrases(from, end).findAny().isEmpty()
                && IntStream.range(from + 1, end).anyMatch(i -> roles.endAt(chart, i, end) == end);
        return post ? Optional.of(new Source(Kind.SPEECH, Optional.empty(), end)) : Optional.empty();
    }
}
