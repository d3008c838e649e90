package org.dossier.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;

/** Finds the territory of known places and bodies, and of names that have a place in them. */
final class Territories {

    private static final int LONGEST = 3;

    /** A smaller city than this gives a name its place only in an article about its country: there are towns called Commerce. */
    private static final long LARGE = 300_000;

    private final Gazetteer gazetteer;
    private final Ontology ontology;
    private final Set<String> countries;
    private final Map<String, List<Entry>> places = new ConcurrentHashMap<>();

    Territories(Knowledge knowledge) {
        gazetteer = knowledge.gazetteer();
        ontology = knowledge.ontology();
        countries = gazetteer.entries().stream()
                .filter(e -> ontology.isA(e.type(), Dos.COUNTRY))
                .flatMap(e -> e.column("country").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of a place: itself. Of a body: its country. Nothing for what belongs to no country. */
    Optional<Territory> of(Entry entry) {
        Optional<String> country = entry.column("country").filter(countries::contains);
        if (!ontology.isA(entry.type(), Dos.PLACE)) {
            return country.map(Territory::new);
        }
        Optional<String> division = entry.column("region_iso").or(() -> country);
        return ontology.isA(entry.type(), Dos.CITY)
                ? division.map(d -> new Territory(d + "/" + Slug.of(entry.name())))
                : division.map(Territory::new);
    }

    /**
     * The territory that a name names: of "Zhejiang Provincial Public Security Department", "Czech Customs Administration".
     *
     * @param near codes of the countries that the article speaks of; they choose between places of one name
     */
    Optional<Territory> inName(String name, Collection<String> near) {
        List<String> words = List.of(name.split(" ", -1));
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
                List<Territory> found = named(String.join(" ", words.subList(from, to)), near);
                if (!found.isEmpty()) {
                    return choose(found, near);
                }
            }
        }
        return Optional.empty();
    }

    /** The territory of a place by its name, if the article leaves no choice. */
    Optional<Territory> ofPlace(String name, Collection<String> near) {
        return choose(named(name, near), near);
    }

    private List<Territory> named(String part, Collection<String> near) {
        if (part.isEmpty() || !Character.isUpperCase(part.codePointAt(0))) {
            return List.of();
        }
        List<Territory> places = places(part).stream()
                .filter(e -> isLarge(e) || near.contains(e.column("country").orElse("")))
                .flatMap(e -> of(e).stream())
                .distinct()
                .toList();
        return places.isEmpty()
                ? gazetteer.byAdjective(part).flatMap(this::of).stream().toList()
                : places;
    }

    /** Few of the words in names are places, and the same words stand in most. */
    private List<Entry> places(String part) {
        return places.computeIfAbsent(
                part,
                p -> gazetteer.lookup(p).stream()
                        .filter(e -> ontology.isA(e.type(), Dos.PLACE))
                        .toList());
    }

    private boolean isLarge(Entry entry) {
        return !ontology.isA(entry.type(), Dos.CITY)
                || entry.column("population").map(Long::valueOf).orElse(0L) >= LARGE;
    }

    /** One country of several places of one name is the article's; a city and the division of its name are told as the division. */
    private static Optional<Territory> choose(List<Territory> found, Collection<String> near) {
        List<Territory> fitting = found.size() == 1
                ? found
                : found.stream().filter(t -> near.contains(t.country())).toList();
        return fitting.stream()
                .filter(t -> fitting.stream().allMatch(t::contains))
                .findFirst()
                .or(() -> single(fitting));
    }

    private static Optional<Territory> single(List<Territory> fitting) {
        return fitting.stream().map(Territory::country).distinct().count() == 1
                ? fitting.stream().sorted().findFirst()
                : Optional.empty();
    }
}
