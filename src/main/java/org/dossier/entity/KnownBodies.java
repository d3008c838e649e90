package org.dossier.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;

/**
 * Guards against homonyms: the gazetteer's entry of a name is left alone where the article says that it means another body, because
 * that is part of another whole, or because its name is common and the article plays in other countries.
 */
final class KnownBodies {

    private static final int DEEPEST = 6;

    private final Gazetteer gazetteer;
    private final Ontology ontology;
    private final Set<String> shared;
    private final Map<String, List<String>> adjectives = new HashMap<>();

    KnownBodies(Knowledge knowledge) {
        gazetteer = knowledge.gazetteer();
        ontology = knowledge.ontology();
        shared = knowledge.expressions().words("shared-names", "name");
        gazetteer.entries().stream()
                .filter(e -> ontology.isA(e.type(), Dos.COUNTRY))
                .forEach(e -> e.column("adjectives")
                        .ifPresent(a ->
                                adjectives.put(e.columns().getOrDefault("country", ""), List.of(a.split("\\|", -1)))));
    }

    /** The entry that the referent is; places and what else is no body keep the one that the reader found. */
    Optional<Entry> of(Referent referent, List<Referent> wholes, ArticlePlaces places) {
        if (referent.entry().isEmpty() || !ontology.isA(referent.type(), Dos.ORGANIZATION)) {
            return referent.entry();
        }
        Entry entry = referent.entry().get();
        if (isPartOfAnother(entry, referent, wholes)) {
            return Optional.empty();
        }
        return isElsewhere(entry, referent, places) ? namesake(referent, places) : referent.entry();
    }

    private boolean isPartOfAnother(Entry entry, Referent referent, List<Referent> wholes) {
        if (wholes.isEmpty()
                || entry.column("parent").isEmpty()
                || referent.names().contains(entry.name())) {
            return false;
        }
        List<String> known = Stream.concat(
                        entry.column("parent").stream(), above(entry).stream().flatMap(e -> e.names().stream()))
                .toList();
        return wholes.stream()
                .flatMap(w ->
                        Stream.concat(w.names().stream(), w.entry().stream().map(Entry::name)))
                .noneMatch(known::contains);
    }

    /**
     * Whether its name is one that several countries have, and the article speaks of other countries only; where the gazetteer tells it
     * apart by its country ("Ministry of Interior (Saudi Arabia)"), the article must speak of that.
     */
    private boolean isElsewhere(Entry entry, Referent referent, ArticlePlaces places) {
        Optional<String> country = entry.column("country");
        if (country.isPresent() && places.owner(referent).isPresent()) {
            return !places.owner(referent).equals(country);
        }
        if (country.isEmpty() || places.countries().contains(country.get())) {
            return false;
        }
        return entry.name().endsWith(")")
                || !places.countries().isEmpty() && fullNames(referent).allMatch(n -> isCommon(n, entry));
    }

    /** Names of several words, if it has any: "DOJ" is what "Department of Justice" is. */
    private static Stream<String> fullNames(Referent referent) {
        boolean any = referent.names().stream().anyMatch(KnownBodies::isFull);
        return referent.names().stream().filter(n -> !any || isFull(n));
    }

    private static boolean isFull(String name) {
        return name.indexOf(' ') > 0;
    }

    /** A name that several bodies have, as a table or the gazetteer knows, or that is written in lower case; a short form is as common as the full one. */
    private boolean isCommon(String name, Entry entry) {
        return gazetteer.lookup(name).size() > 1
                || (isFull(name) ? Stream.of(name) : entry.names().stream()).anyMatch(shared::contains)
                || isFull(name) && entry.names().contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * The body of that name in its country, or in that which the article is about: "Spanish National Police" for "National Police", the
     * Italian ministry for "Italy's Ministry of Justice".
     */
    private Optional<Entry> namesake(Referent referent, ArticlePlaces places) {
        String country = places.owner(referent).or(places::main).orElse("");
        return referent.names().stream()
                .flatMap(n -> Stream.concat(
                        gazetteer.lookup(n).stream()
                                .filter(e -> e.column("country")
                                        .filter(country::equals)
                                        .isPresent()),
                        adjectives.getOrDefault(country, List.of()).stream()
                                .flatMap(a -> gazetteer.lookup(a + " " + n).stream())))
                .filter(e -> ontology.isA(e.type(), Dos.ORGANIZATION))
                .findFirst();
    }

    /** The bodies above one, as the gazetteer has them, the nearest first. */
    List<Entry> above(Entry entry) {
        List<Entry> above = new ArrayList<>();
        Optional<Entry> at = parent(entry);
        while (at.isPresent() && above.size() < DEEPEST) {
            above.add(at.get());
            at = parent(at.get());
        }
        return above;
    }

    /** As {@link #above}, without the last: what all bodies of a state are part of tells none of its people apart. */
    List<Entry> aboveBelowRoot(Entry entry) {
        List<Entry> above = above(entry);
        return above.isEmpty() ? above : above.subList(0, above.size() - 1);
    }

    private Optional<Entry> parent(Entry entry) {
        return entry.column("parent")
                .flatMap(p -> gazetteer.lookup(p).stream()
                        .filter(e -> e.name().equals(p))
                        .findFirst());
    }
}
