package org.dossier.relation.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.References;
import org.dossier.reference.Referent;
import org.dossier.reference.TimeValue;
import org.dossier.relation.model.Attribution;

/**
 * On which day each statement was made. A day that is given once for a speaker holds for all that he says in the article; where several
 * are given each statement has only its own.
 */
final class StatedDays {
    private final References references;
    private final Map<Referent, Set<TimeValue>> bySpeaker = new HashMap<>();

    StatedDays(References references, List<Attribution> attributions) {
        this.references = references;
        for (Attribution attribution : attributions) {
            day(attribution)
                    .ifPresent(day -> attribution
                            .source()
                            .ifPresent(s -> bySpeaker
                                    .computeIfAbsent(s, k -> new HashSet<>())
                                    .add(day)));
        }
    }

    Optional<TimeValue> of(Attribution attribution) {
        return day(attribution)
                .or(() -> attribution
                        .source()
                        .map(s -> bySpeaker.getOrDefault(s, Set.of()))
                        .filter(days ->
                                days.stream().map(TimeValue::from).distinct().count() == 1)
                        .flatMap(days -> days.stream().findFirst()));
    }

    private Optional<TimeValue> day(Attribution attribution) {
        return attribution.time().flatMap(references::of).filter(t -> t.grain() == Grain.DAY && !t.interval());
    }
}
