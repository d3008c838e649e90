package org.dossier.reference.time;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.reference.calendar.CalendarMath;
import org.dossier.reference.calendar.Observances;
import org.dossier.reference.model.TimeValue;

/**
 * Resolves time expressions to days, in the order of the text. A month or day without its year is the latest one that is not
 * after the article's day, or the next one where the clause speaks of what is to come.
 */
public final class TimeResolver {

    private final Observances observances;

    public TimeResolver(Knowledge knowledge) {
        observances = new Observances(knowledge);
    }

    /** The days of each time that can be resolved; without {@code published} only those that need no day of writing. */
    public Map<Time, TimeValue> resolve(Mentions mentions, Optional<LocalDate> published) {
        Map<Time, TimeValue> found = new LinkedHashMap<>();
        List<Time> times = mentions.of(Time.class);
        Optional<Integer> onlyYear = published.isPresent() ? Optional.empty() : onlyYear(times);
        Timeline timeline = new Timeline();
        for (Time time : times) {
            TimeReader reader = new TimeReader(published, onlyYear, observances, timeline, time);
            for (Time part : time.parts()) {
                reader.read(part.expression()).ifPresent(v -> found.put(part, v));
            }
            reader.read(time.expression()).ifPresent(v -> {
                found.put(time, v);
                boolean aside = time.aside() || goesOn(time, v);
                timeline.add(time, hasYear(time.expression()), aside, v);
            });
        }
        reconcile(times, found);
        return found;
    }

    /** The ends of an interval are those of the whole, where it takes one to know the other's year. */
    private static void reconcile(List<Time> times, Map<Time, TimeValue> found) {
        for (Time time : times) {
            TimeValue whole = found.get(time);
            if (whole == null || time.parts().size() != 2) {
                continue;
            }
            replace(found, time.parts().getFirst(), whole.from());
            replace(found, time.parts().getLast(), whole.to());
        }
    }

    private static void replace(Map<Time, TimeValue> found, Time part, LocalDate end) {
        TimeValue value = found.get(part);
        if (value != null && (end.isBefore(value.from()) || end.isAfter(value.to()))) {
            found.put(part, CalendarMath.stretch(end, value.grain(), value.why()));
        }
    }

    /** The year of all full dates of an article that is itself undated, if it is the same in all. */
    private static Optional<Integer> onlyYear(List<Time> times) {
        List<Integer> years = times.stream()
                .flatMap(t -> t.parts().isEmpty() ? List.of(t).stream() : t.parts().stream())
                .flatMap(t ->
                        t.expression() instanceof CalendarDate d && d.month().isPresent()
                                ? d.year().stream()
                                : Optional.<Integer>empty().stream())
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }

    /** "From 2019 until now", "since 2019": what is told next may be of any later year. */
    private static boolean goesOn(Time time, TimeValue value) {
        boolean open = time.role() == Time.Role.FROM || time.role() == Time.Role.SINCE;
        return open && value.grain() == TimeExpression.Grain.YEAR;
    }

    private static boolean hasYear(TimeExpression expression) {
        return switch (expression) {
            case CalendarDate date -> date.year().isPresent();
            case TimeExpression.InYear in -> hasYear(in.year());
            case TimeExpression.Interval i ->
                i.to().or(i::from).filter(TimeResolver::hasYear).isPresent();
            default -> false;
        };
    }
}
