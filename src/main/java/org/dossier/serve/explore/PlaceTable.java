package org.dossier.serve.explore;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;

/** Where the places of the gazetteer lie, by their links to other data; those without columns for it are left out. */
final class PlaceTable {

    private final Map<String, Coordinates> byLink = new HashMap<>();

    PlaceTable(Gazetteer gazetteer) {
        gazetteer.entries().forEach(e -> coordinates(e).ifPresent(c -> e.links().forEach(l -> byLink.put(l, c))));
    }

    private static Optional<Coordinates> coordinates(Entry entry) {
        return entry.column("latitude")
                .flatMap(lat -> entry.column("longitude")
                        .map(lon -> new Coordinates(new BigDecimal(lat), new BigDecimal(lon))));
    }

    Optional<Coordinates> find(String link) {
        return Optional.ofNullable(byLink.get(link));
    }
}
