package org.dossier.relation.figure.slot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;

/** The first day of a named operation, as far as the article tells it: its earliest date, or else the year that its name ends in. */
final class OperationStart {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d$");

    private final List<RelationMention> events;
    private final List<String> roles;
    private final Map<Integer, Optional<LocalDate>> days = new HashMap<>();

    OperationStart(List<RelationMention> events, Ontology ontology) {
        this.events = events;
        this.roles = List.of(ontology.term(Dos.START), ontology.term(Dos.DATE));
    }

    Optional<LocalDate> of(Referent operation) {
        return days.computeIfAbsent(
                operation.id(),
                id -> told(operation).min(Comparator.naturalOrder()).or(() -> year(operation.label())));
    }

    private Stream<LocalDate> told(Referent operation) {
        return events.stream()
                .filter(e -> e.node().filter(operation::equals).isPresent())
                .flatMap(e -> e.arguments().stream())
                .filter(a -> roles.contains(a.role()))
                .flatMap(a -> a.filler() instanceof Filler.When when
                        ? Stream.of(when.value().from())
                        : Stream.empty());
    }

    private static Optional<LocalDate> year(String name) {
        Matcher year = YEAR.matcher(name);
        return year.find() ? Optional.of(LocalDate.of(Integer.parseInt(year.group()), 1, 1)) : Optional.empty();
    }
}
