package org.dossier.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dossier.entity.Entities;
import org.dossier.entity.Entity;
import org.dossier.relation.model.Reading;

/** Finds the sentences that name an entity: the evidence of what its name alone says. */
final class NamingSentences {

    private static final String SERIES = "entity/series";
    private static final double CONFIDENCE = 0.9;

    private final Map<String, Reading> articles;
    private final Entities entities;

    NamingSentences(Collection<Reading> readings, Entities entities) {
        this.articles =
                readings.stream().collect(Collectors.toMap(r -> r.article().name(), Function.identity()));
        this.entities = entities;
    }

    /** The sentence of each article that first names an entity; none for what is no entity. */
    List<Evidence> of(String iri) {
        Entity entity = entities.all().get(iri);
        return entity == null
                ? List.of()
                : entity.sources().stream()
                        .map(this::sentence)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private Evidence sentence(Entity.Source source) {
        Reading reading = articles.get(source.location().article());
        return Evidence.ofSentence(reading, source.location(), SERIES, CONFIDENCE);
    }

    /** What no article says but the names do: the edition before, where no article names another. */
    List<Statement> series(Facts facts, String follows) {
        return entities.series().stream()
                .filter(s -> facts.about(s.later()).stream()
                        .noneMatch(f -> f.property().equals(follows)))
                .map(s -> new Statement(s.later(), follows, new Value.Resource(s.earlier()), of(s.later())))
                .toList();
    }
}
