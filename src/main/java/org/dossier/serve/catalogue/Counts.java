package org.dossier.serve.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.graph.Terms;
import org.dossier.serve.answer.Count;

/** Counts how often things occur, the most frequent first, then by name. */
public final class Counts {

    public static final Comparator<Count> ORDER = Comparator.comparingInt((Count c) -> -c.count())
            .thenComparing(Count::label)
            .thenComparing(Count::iri);

    private final Things things;

    public Counts(Things things) {
        this.things = things;
    }

    public List<Count> of(Stream<String> iris) {
        return iris.collect(Collectors.groupingBy(i -> i, Collectors.counting())).entrySet().stream()
                .map(e -> count(e.getKey()).times(Math.toIntExact(e.getValue())))
                .sorted(ORDER)
                .toList();
    }

    /** Of a thing that is not counted yet. */
    public Count count(String iri) {
        return new Count(iri, things.path(iri), things.label(Terms.iri(iri)), 0);
    }
}
