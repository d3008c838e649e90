package org.dossier.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.entity.Territory;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Bound;

/**
 * A figure with all that the articles say of it, as it is compared with others.
 *
 * @param period the days that it covers, where the articles say so
 * @param place IRI, empty if not said
 * @param about IRI of the operation, empty if not said
 * @param source IRI of who gave it, empty if not said
 * @param territory of the place, else of who gave it
 * @param articles names of those that tell it
 * @param published the days on which they appeared
 * @param quotes the sentences that tell it, each once
 */
record FigureNode(
        String iri,
        String measure,
        BigDecimal value,
        String unit,
        Bound bound,
        Optional<Period> period,
        String place,
        String about,
        String source,
        Optional<Territory> territory,
        SortedSet<String> articles,
        SortedSet<LocalDate> published,
        List<String> quotes) {

    /** Both days included. */
    record Period(LocalDate from, LocalDate to) {
        boolean contains(Period other) {
            return !other.from.isBefore(from) && !other.to.isAfter(to);
        }
    }

    /** Reads the facts about one figure. */
    static final class Reader {
        private final Ontology ontology;
        private final Function<String, Optional<Territory>> territories;
        private final Function<String, Optional<LocalDate>> days;

        /**
         * @param territories of the IRI of a thing
         * @param days on which an article appeared
         */
        Reader(
                Ontology ontology,
                Function<String, Optional<Territory>> territories,
                Function<String, Optional<LocalDate>> days) {
            this.ontology = ontology;
            this.territories = territories;
            this.days = days;
        }

        /** @param about all facts about one node; nothing if it has no measure or value */
        Optional<FigureNode> read(String iri, List<Statement> about) {
            Map<String, String> slots = new HashMap<>();
            about.forEach(s -> slots.putIfAbsent(s.property(), s.value().key()));
            String measure = slot(slots, Dos.MEASURE);
            String value = slot(slots, Dos.VALUE);
            return measure.isEmpty() || value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(node(iri, measure, value, slots, about));
        }

        private FigureNode node(
                String iri, String measure, String value, Map<String, String> slots, List<Statement> about) {
            String place = slot(slots, Dos.AT);
            String source = slot(slots, Dos.REPORTED_BY);
            SortedSet<String> articles = new TreeSet<>();
            about.forEach(
                    s -> s.evidence().forEach(e -> articles.add(e.location().article())));
            return new FigureNode(
                    iri,
                    measure,
                    new BigDecimal(value).stripTrailingZeros(),
                    slot(slots, Dos.UNIT),
                    bound(slot(slots, Dos.BOUND)),
                    period(slot(slots, Dos.FROM), slot(slots, Dos.TO)),
                    place,
                    slot(slots, Dos.ABOUT),
                    source,
                    territories.apply(place).or(() -> place.isEmpty() ? territories.apply(source) : Optional.empty()),
                    articles,
                    articles.stream()
                            .flatMap(a -> days.apply(a).stream())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    about.stream()
                            .flatMap(s -> s.evidence().stream())
                            .map(Evidence::quote)
                            .distinct()
                            .toList());
        }

        private String slot(Map<String, String> slots, String dos) {
            return slots.getOrDefault(ontology.term(dos), "");
        }

        private static Optional<Period> period(String from, String to) {
            return from.isEmpty() || to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Period(LocalDate.parse(from), LocalDate.parse(to)));
        }

        private static Bound bound(String iri) {
            return List.of(Bound.values()).stream()
                    .filter(b -> iri.endsWith("#" + b.term()))
                    .findFirst()
                    .orElse(Bound.EXACTLY);
        }
    }

    /** Whether the figure, or what it is told with, has another name now. */
    boolean isNamedIn(Map<String, String> names) {
        return Stream.of(iri, place, about, source).anyMatch(names::containsKey);
    }

    /** Digits before the zeros that end the number: 3 of 14,800, 1 of 1,000. The more, the less two figures share them by chance. */
    int digits() {
        return value.precision();
    }

    /** What the last digit that is no zero stands for: 100 of 6,900. */
    BigDecimal step() {
        return BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
    }
}
