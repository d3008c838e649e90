package org.dossier.serve.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.graph.Terms;
import org.dossier.serve.answer.Count;

/** Counts how often things occur, the most frequent first, then by name. */
final class Counts {

    static final Comparator<Count> ORDER = Comparator.comparingInt((Count c) -> -c.count())
            .thenComparing(Count::label)
            .thenComparing(Count::iri);

    private final Things things;

    Counts(Things things) {
        this.things = things;
    }

    List<Count> of(Stream<String> iris) {
        return iris.collect(Collectors.groupingBy(i -> i, Collectors.counting())).entrySet().stream()
                .map(e -> count(e.getKey()).times(Math.toIntExact(e.getValue())))
                .sorted(ORDER)
                .toList();
    }

    /** Of a thing that is not counted yet. */
    Count count(String iri) {
        return new Count(iri, things.path(iri), things.label(Terms.iri(iri)), 0);
    }
}
