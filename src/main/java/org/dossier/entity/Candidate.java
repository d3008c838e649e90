package org.dossier.entity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.knowledge.Entry;
import org.dossier.reference.model.PersonName;

/**
 * All appearances with one own IRI, as they are compared with others.
 *
 * @param type the classes that the articles give it
 * @param names all names used, and those that the gazetteer adds
 * @param entries keys of the gazetteer's entries
 * @param nearest own IRIs of the bodies that it works for or is a direct part of
 * @param above own IRIs of all bodies above it
 * @param territories where it is or acts
 * @param countries what the articles speak of
 * @param articles names of the articles
 */
record Candidate(
        String iri,
        SortedSet<String> type,
        SortedSet<String> names,
        SortedSet<String> entries,
        SortedSet<String> nearest,
        SortedSet<String> above,
        SortedSet<Territory> territories,
        SortedSet<String> countries,
        SortedSet<String> mainCountries,
        SortedSet<String> articles,
        Optional<PersonName> person,
        String label)
        implements Comparable<Candidate> {

    static Candidate of(String iri, List<Appearance> found) {
        Stream<String> used = found.stream().flatMap(a -> a.names().stream());
        Stream<String> known = found.stream().flatMap(a -> a.entry().stream()).flatMap(e -> e.names().stream());
        return new Candidate(
                iri,
                all(found, a -> List.of(a.type())),
                Stream.concat(used, known).collect(Collectors.toCollection(TreeSet::new)),
                all(found, a -> a.entry().map(Entry::key).stream().toList()),
                all(found, a -> a.above().stream().limit(1).toList()),
                all(found, Appearance::above),
                all(found, a -> a.territory().stream().toList()),
                all(found, Appearance::countries),
                all(found, a -> a.country().stream().toList()),
                all(found, a -> List.of(a.article())),
                found.stream().flatMap(a -> a.referent().person().stream()).findFirst(),
                found.getFirst().referent().label());
    }

    private static <T extends Comparable<T>> SortedSet<T> all(
            List<Appearance> found, Function<Appearance, Collection<T>> part) {
        return found.stream().flatMap(a -> part.apply(a).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a body nearest to one of the two is, or is above, the body nearest to the other. */
    boolean isInLineWith(Candidate other, Clusters clusters) {
        return clusters.meet(nearest, other.above) || clusters.meet(other.nearest, above);
    }

    boolean isKnown() {
        return !entries.isEmpty();
    }

    @Override
    public int compareTo(Candidate other) {
        return iri.compareTo(other.iri);
    }
}
