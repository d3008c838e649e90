package org.dossier.serve.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.graph.Terms;
import org.dossier.serve.answer.Count;

/** Counts how often things occur, the most frequent first, then by name. */
final class Counts {

    private static final Comparator<Count> ORDER = Comparator.comparingInt((Count c) -> -c.count())
            .thenComparing(Count::label)
            .thenComparing(Count::iri);

    private final Things things;

    Counts(Things things) {
        this.things = things;
    }

    List<Count> of(Stream<String> iris) {
        return list(frequencies(iris), i -> things.path(i), i -> things.label(Terms.iri(i)));
    }

    /** Of texts, which stand for themselves. */
    List<Count> ofTexts(Stream<String> texts) {
        return list(frequencies(texts.filter(t -> !t.isEmpty())), t -> Optional.empty(), t -> t);
    }

    private static Map<String, Long> frequencies(Stream<String> values) {
        return values.collect(Collectors.groupingBy(v -> v, Collectors.counting()));
    }

    private static List<Count> list(
            Map<String, Long> frequencies, Function<String, Optional<String>> path, Function<String, String> label) {
        return frequencies.entrySet().stream()
                .map(e -> new Count(
                        e.getKey(), path.apply(e.getKey()), label.apply(e.getKey()), Math.toIntExact(e.getValue())))
                .sorted(ORDER)
                .toList();
    }
}
