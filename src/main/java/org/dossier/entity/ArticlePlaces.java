package org.dossier.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.article.Span;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Reading;

/** Where one article plays: its places, and its countries by how often it speaks of them. */
final class ArticlePlaces {

    private static final Set<String> POSSESSIVES = Set.of("'s ", "’s ");
    private static final int POSSESSIVE = 3;
    private static final String OF = " of ";

    private final SortedMap<String, Integer> countries = new TreeMap<>();
    private final Map<String, Entry> places = new HashMap<>();
    private final Map<Integer, String> countryTo = new HashMap<>();
    private final Map<Integer, String> countryFrom = new HashMap<>();
    private final String text;
    private final Territories territories;

    ArticlePlaces(Reading reading, Territories territories, Ontology ontology) {
        this.territories = territories;
        text = reading.article().text();
        for (Referent referent : reading.referents()) {
            if (ontology.isA(referent.type(), Dos.PLACE)) {
                referent.entry().ifPresent(e -> place(referent, e));
            }
        }
        for (Referent referent : reading.referents()) {
            if (ontology.isA(referent.type(), Dos.ORGANIZATION)) {
                territory(referent).ifPresent(t -> count(t, 1));
            }
        }
    }

    private void place(Referent referent, Entry entry) {
        referent.names().forEach(n -> places.putIfAbsent(n.toLowerCase(Locale.ROOT), entry));
        places.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), entry);
        territories.of(entry).ifPresent(t -> {
            count(t, referent.mentions().size());
            referent.mentions().forEach(m -> {
                countryTo.put(m.span().end(), t.country());
                countryFrom.put(m.span().start(), t.country());
            });
        });
    }

    private void count(Territory territory, int mentions) {
        countries.merge(territory.country(), mentions, Integer::sum);
    }

    /** The territory of a body as its name or its seat tells it. */
    Optional<Territory> territory(Referent body) {
        Optional<Territory> seat = body.place()
                .flatMap(p -> entry(p).flatMap(territories::of).or(() -> territories.ofPlace(p, countries.keySet())));
        return seat.or(() -> body.names().stream()
                .flatMap(n -> territories.inName(n, countries.keySet()).stream())
                .findFirst());
    }

    /** Code of the country to which some mention of the body says that it belongs: "Brazil's Ministry of Justice", "… of Brazil". */
    Optional<String> owner(Referent body) {
        return body.mentions().stream().flatMap(m -> owner(m.span()).stream()).findFirst();
    }

    private Optional<String> owner(Span body) {
        int before = body.start() - POSSESSIVE;
        boolean possessed = before >= 0 && POSSESSIVES.contains(text.substring(before, body.start()));
        return possessed
                ? Optional.ofNullable(countryTo.get(before))
                : Optional.of(body.end() + OF.length())
                        .filter(at -> text.startsWith(OF, body.end()))
                        .map(countryFrom::get);
    }

    /** The gazetteer's entry of a place that the article itself speaks of. */
    Optional<Entry> entry(String place) {
        return Optional.ofNullable(places.get(place.toLowerCase(Locale.ROOT)));
    }

    /** Codes of all countries that the article speaks of. */
    Set<String> countries() {
        return countries.keySet();
    }

    /** The country that it speaks of more often than of any other. */
    Optional<String> main() {
        int most = countries.values().stream().mapToInt(n -> n).max().orElse(0);
        return countries.values().stream().filter(n -> n == most).count() == 1
                ? countries.entrySet().stream()
                        .filter(c -> c.getValue() == most)
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }
}
