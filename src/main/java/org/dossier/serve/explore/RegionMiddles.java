package org.dossier.serve.explore;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.serve.catalogue.Coordinates;

/**
 * Where the divisions of countries lie, by their ISO 3166-2 codes: gazetteers give coordinates of towns only, so a division lies amid its
 * towns, each as heavy as its population. That is a place on a map for the eye, no fact of the data.
 */
final class RegionMiddles {

    private static final int DECIMALS = 2;
    private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);

    private final Map<String, List<Town>> towns;

    private record Town(BigDecimal population, BigDecimal latitude, BigDecimal longitude) {}

    RegionMiddles(Gazetteer gazetteer) {
        towns = gazetteer.entries().stream()
                .filter(e -> e.column("region_iso").isPresent()
                        && e.column("lat").isPresent()
                        && e.column("lon").isPresent())
                .collect(Collectors.groupingBy(
                        e -> e.column("region_iso").orElseThrow(),
                        Collectors.mapping(RegionMiddles::town, Collectors.toList())));
    }

    private static Town town(Entry entry) {
        return new Town(
                entry.column("population")
                        .map(BigDecimal::new)
                        .orElse(BigDecimal.ONE)
                        .max(BigDecimal.ONE),
                new BigDecimal(entry.column("lat").orElseThrow()),
                new BigDecimal(entry.column("lon").orElseThrow()));
    }

    /** Nothing where no town is known, and where a division reaches over the date line. */
    Optional<Coordinates> find(String code) {
        List<Town> known = towns.getOrDefault(code, List.of());
        BigDecimal east = known.stream().map(Town::longitude).reduce(HALF_TURN.negate(), BigDecimal::max);
        BigDecimal west = known.stream().map(Town::longitude).reduce(HALF_TURN, BigDecimal::min);
        return known.isEmpty() || east.subtract(west).compareTo(HALF_TURN) > 0
                ? Optional.empty()
                : Optional.of(middle(known));
    }

    private static Coordinates middle(List<Town> known) {
        BigDecimal people = known.stream().map(Town::population).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal latitude =
                known.stream().map(t -> t.latitude().multiply(t.population())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal longitude = known.stream()
                .map(t -> t.longitude().multiply(t.population()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Coordinates(mean(latitude, people), mean(longitude, people));
    }

    private static BigDecimal mean(BigDecimal sum, BigDecimal weight) {
        return sum.divide(weight, MathContext.DECIMAL64).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
