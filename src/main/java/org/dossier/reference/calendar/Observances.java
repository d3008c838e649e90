package org.dossier.reference.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.model.TimeValue;

/**
 * On which days the recurring days of the gazetteer fall: those with a fixed day of the year ({@code month_day}: {@code 04-26},
 * {@code 09-01/09-30}) in any year, those with listed {@code dates} in the years listed, the others never.
 */
public final class Observances {

    private final Map<String, List<Entry>> byName = new HashMap<>();

    public Observances(Knowledge knowledge) {
        knowledge.gazetteer().entries().stream()
                .filter(e ->
                        e.column("month_day").isPresent() || e.column("dates").isPresent())
                .forEach(e -> byName.merge(
                        e.name(),
                        List.of(e),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }

    /** The days in that year. */
    public Optional<TimeValue> in(String name, int year) {
        return byName.getOrDefault(name, List.of()).stream()
                .flatMap(e -> days(e, year))
                .findFirst();
    }

    /** Of its days in the years around, the one nearest to {@code day}. */
    public Optional<TimeValue> nearest(String name, LocalDate day) {
        return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                .mapToObj(y -> in(name, y))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(v -> Math.abs(v.from().toEpochDay() - day.toEpochDay())));
    }

    private static Stream<TimeValue> days(Entry entry, int year) {
        Optional<String> fixed = entry.column("month_day");
        if (fixed.isPresent()) {
            return fixed(entry.name(), fixed.get(), year).stream();
        }
        return Arrays.stream(entry.column("dates").orElse("").split("\\|"))
                .filter(d -> d.startsWith(year + "-"))
                .flatMap(d -> listed(entry.name(), d).stream());
    }

    private static Optional<TimeValue> fixed(String name, String cell, int year) {
        try {
            String[] ends = cell.split("/");
            LocalDate from = MonthDay.parse("--" + ends[0]).atYear(year);
            LocalDate to = MonthDay.parse("--" + ends[ends.length - 1]).atYear(year);
            return Optional.of(value(name, from, to));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TimeValue> listed(String name, String cell) {
        try {
            String[] ends = cell.split("/");
            return Optional.of(value(name, LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static TimeValue value(String name, LocalDate from, LocalDate to) {
        return new TimeValue(from, to, Grain.DAY, !from.equals(to), name + " falls on " + from);
    }
}
