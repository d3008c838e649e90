package org.dossier.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.PersonName;

/** Makes one entity of its appearances in several articles. */
final class Merger {

    /** The fullest name first: most words, then longest, then by alphabet. */
    private static final Comparator<String> FULLEST = Comparator.<String>comparingInt(n -> -n.split("\\s").length)
            .thenComparingInt(n -> -n.length())
            .thenComparing(Comparator.naturalOrder());

    private final Ontology ontology;

    Merger(Ontology ontology) {
        this.ontology = ontology;
    }

    Entity merge(String iri, List<Appearance> found) {
        List<Entry> entries = found.stream().flatMap(a -> a.entry().stream()).toList();
        String label = label(found, entries);
        return new Entity(
                iri,
                type(found),
                label,
                sorted(found.stream().flatMap(a -> a.names().stream()).filter(n -> !n.equals(label))),
                found.stream()
                        .flatMap(a -> a.referent().person().stream())
                        .min(Comparator.comparing(PersonName::toString)),
                sorted(entries.stream().map(Entry::links).flatMap(Collection::stream)),
                entries.stream()
                        .min(Comparator.comparing(Entry::key))
                        .map(Entry::columns)
                        .orElse(Map.of()),
                territory(found),
                found.stream()
                        .map(Appearance::source)
                        .sorted(Comparator.comparing(Entity.Source::location))
                        .toList());
    }

    /** As the gazetteer calls it, else by its fullest name. */
    private static String label(List<Appearance> found, List<Entry> entries) {
        return entries.stream()
                .map(Entry::name)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> found.stream()
                        .map(a -> a.referent().label())
                        .min(FULLEST)
                        .orElseThrow());
    }

    private static Optional<Territory> territory(List<Appearance> found) {
        List<Territory> all =
                found.stream().flatMap(a -> a.territory().stream()).distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.distinct().sorted().toList();
    }

    private String type(List<Appearance> found) {
        return found.stream()
                .map(Appearance::type)
                .distinct()
                .sorted()
                .reduce(this::common)
                .orElseThrow();
    }

    /** The more specific of two classes; where neither is above the other, the nearest class above both. */
    private String common(String one, String other) {
        if (ontology.isA(one, other)) {
            return one;
        }
        if (ontology.isA(other, one)) {
            return other;
        }
        return ontology.ancestors(one).stream()
                .filter(ontology.ancestors(other)::contains)
                .max(Comparator.<String>comparingInt(c -> ontology.ancestors(c).size())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(one);
    }
}
