package org.dossier.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.Time;
import org.dossier.mention.TimeExpression.Grain;
import org.dossier.reference.References;
import org.dossier.reference.TimeValue;

/** The dates of events, not of what is said of them: which time of a sentence is a trigger's, and whether it is date, start or end. */
final class EventTimes {

    /** Grains that a date of the graph can have. */
    private static final Set<Grain> DATES = Set.of(Grain.DAY, Grain.MONTH, Grain.YEAR);

    private final References references;
    private final Map<Integer, List<Time>> bySentence = new HashMap<>();
    private final String start;
    private final String end;

    EventTimes(Ontology ontology, Context context) {
        references = context.references();
        start = ontology.term(Dos.START);
        end = ontology.term(Dos.END);
        Set<Time> said = context.attributions().stream()
                .filter(Attribution::isSpeech)
                .flatMap(a -> a.time().stream())
                .collect(Collectors.toSet());
        context.mentions().of(Time.class).stream()
                .filter(t -> references.of(t).isPresent() && !said.contains(t))
                .forEach(t -> bySentence
                        .computeIfAbsent(t.sentence(), s -> new ArrayList<>())
                        .add(t));
    }

    /**
     * The date of a trigger as the role says; of a span of time its start and end, whatever the role. What began
     * "since June" has no end; what was done "since June" has the article's day.
     */
    List<Argument> of(String role, Tree tree, Token trigger) {
        List<Time> times = bySentence.getOrDefault(tree.sentence().index(), List.of());
        List<Token> heads =
                times.stream().map(t -> tree.sentence().token(t.head())).toList();
        return new Adjuncts(tree)
                .adjuncts(trigger, heads).stream()
                        .flatMap(h -> times.stream().filter(t -> t.head() == h.index()))
                        .findFirst()
                        .map(t -> arguments(role, t))
                        .orElse(List.of());
    }

    private List<Argument> arguments(String role, Time time) {
        TimeValue value = references.of(time).orElse(null);
        if (value == null || !DATES.contains(value.grain())) {
            return List.of();
        }
        if (!value.interval()) {
            return List.of(new Argument(role, new Filler.When(value), time.span()));
        }
        TimeValue first = new TimeValue(value.from(), firstEnd(value), value.grain(), false, value.why());
        Argument begin = new Argument(start, new Filler.When(first), time.span());
        if (time.role() == Time.Role.SINCE && role.equals(start)) {
            return List.of(begin);
        }
        TimeValue last = new TimeValue(lastStart(value), value.to(), value.grain(), false, value.why());
        return List.of(begin, new Argument(end, new Filler.When(last), time.span()));
    }

    private static java.time.LocalDate firstEnd(TimeValue value) {
        return switch (value.grain()) {
            case DAY -> value.from();
            case MONTH -> value.from().plusMonths(1).minusDays(1);
            default -> value.from().plusYears(1).minusDays(1);
        };
    }

    private static java.time.LocalDate lastStart(TimeValue value) {
        return switch (value.grain()) {
            case DAY -> value.to();
            case MONTH -> value.to().withDayOfMonth(1);
            default -> value.to().withDayOfYear(1);
        };
    }
}
