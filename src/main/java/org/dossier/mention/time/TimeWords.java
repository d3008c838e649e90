package org.dossier.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.KnowledgeException;
import org.dossier.knowledge.Table;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Phrases;

/** The words of which time expressions are made, from the tables of {@code expressions/}. */
final class TimeWords {

    /** A unit of the calendar: "fortnight" is two weeks. */
    record Unit(Grain grain, int count) {}

    /**
     * A word before a time that says in which part of it.
     *
     * @param kept whether the word belongs to the expression
     * @param part 1 for the first part of a decade or century, -1 for the last, 0 for all of it
     */
    record Stretch(boolean kept, int part) {}

    final Map<String, Month> months = new HashMap<>();
    final Map<String, Month> shortMonths = new HashMap<>();
    final Map<String, DayOfWeek> weekdays = new HashMap<>();
    final Map<String, DayOfWeek> shortWeekdays = new HashMap<>();
    final Map<String, Unit> units = new HashMap<>();
    final Map<String, TimeExpression.Season> seasons = new HashMap<>();
    final Map<String, TimeExpression.Season> pluralSeasons = new HashMap<>();
    final Map<String, Integer> ordinals = new HashMap<>();
    final Map<String, Integer> decades = new HashMap<>();
    final Map<String, String> dayparts = new HashMap<>();
    final Set<String> planned = new HashSet<>();
    final Set<String> accounts = new HashSet<>();
    /** Words before a number that make it a label: "Article 12". */
    final Set<String> labels;

    /** Words behind a feast that say that it is many days: "holidays". */
    final Set<String> festive;

    final Set<String> alike;
    final Set<String> alikePeriods;
    final Set<String> reported;
    final Phrases<TimeExpression> shifts = new Phrases<>();
    final Phrases<Integer> nearness = new Phrases<>();
    final Phrases<Stretch> stretches = new Phrases<>();
    final Phrases<Integer> eras = new Phrases<>();
    final Phrases<TimeExpression> periods = new Phrases<>();

    TimeWords(Knowledge knowledge) {
        Expressions tables = knowledge.expressions();
        each(tables, "months", (row, n) -> named(row, months, shortMonths, Month.of(n)));
        each(tables, "weekdays", (row, n) -> named(row, weekdays, shortWeekdays, DayOfWeek.of(n)));
        tables.rows("grains").forEach(this::unit);
        tables.rows("seasons").forEach(this::season);
        tables.rows("ordinals").forEach(r -> ordinals.put(r.get("word"), number(r, "ordinals", "value")));
        tables.rows("decades").forEach(r -> decades.put(r.get("word"), number(r, "decades", "first")));
        tables.rows("dayparts").forEach(r -> dayparts.put(r.get("word"), r.get("word")));
        tables.rows("factuality").stream()
                .filter(r -> "planned".equals(r.get("effect")))
                .forEach(r -> planned.add(r.get("word")));
        labels = tables.words("numbered", "word");
        festive = tables.words("festive", "word");
        alike = tables.words("same-periods", "word", "is", "same");
        alikePeriods = tables.words("same-periods", "word", "is", "period");
        reported = tables.words("same-periods", "word", "is", "reported");
        tables.rows("accounts").forEach(r -> accounts.add(r.get("word")));
        tables.rows("shifts").forEach(this::shift);
        tables.rows("nearness").forEach(r -> nearness.add(r.get("word"), number(r, "nearness", "offset")));
        tables.rows("eras").forEach(r -> eras.add(r.get("mark"), number(r, "eras", "sign")));
        tables.rows("periods").forEach(this::period);
        tables.rows("stretches").forEach(r -> stretches.add(r.get("phrase"), stretch(r)));
    }

    private void unit(Map<String, String> row) {
        Unit unit = new Unit(grain(row, "grains"), number(row, "grains", "count"));
        units.put(row.get("word"), unit);
        units.put(row.get("plural"), unit);
    }

    private void season(Map<String, String> row) {
        Month first = Month.of(number(row, "seasons", "month"));
        TimeExpression.Season season = new TimeExpression.Season(first, number(row, "seasons", "months"));
        seasons.put(row.get("season"), season);
        Table.values(row, "plural").forEach(plural -> pluralSeasons.put(plural, season));
    }

    private void shift(Map<String, String> row) {
        TimeExpression shift = new TimeExpression.Shift(number(row, "shifts", "count"), grain(row, "shifts"));
        boolean end = row.containsKey("part");
        shifts.add(
                row.get("phrase"),
                end ? new TimeExpression.Part(number(row, "shifts", "part"), 1, Grain.DAY, shift) : shift);
    }

    private static Stretch stretch(Map<String, String> row) {
        return new Stretch(row.containsKey("kept"), row.containsKey("part") ? number(row, "stretches", "part") : 0);
    }

    private void period(Map<String, String> row) {
        TimeExpression period = new TimeExpression.Interval(Optional.of(day(row, "from")), Optional.of(day(row, "to")));
        periods.add(row.get("name"), period);
        Table.values(row, "other").forEach(name -> periods.add(name, period));
    }

    private static TimeExpression day(Map<String, String> row, String column) {
        String day = row.getOrDefault(column, "");
        try {
            return day.length() == 4
                    ? TimeExpression.CalendarDate.of(Year.parse(day).getValue())
                    : TimeExpression.CalendarDate.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw fault(row, "periods", column + " is a day or a year: 1914-07-28, 1914");
        }
    }

    private static void each(Expressions tables, String name, BiConsumer<Map<String, String>, Integer> use) {
        tables.rows(name).forEach(row -> use.accept(row, number(row, name, "number")));
    }

    private static <T> void named(Map<String, String> row, Map<String, T> full, Map<String, T> brief, T value) {
        String name = row.values().iterator().next().toLowerCase(Locale.ROOT);
        full.put(name, value);
        brief.put(name, value);
        Table.values(row, "short").forEach(s -> brief.put(s.toLowerCase(Locale.ROOT), value));
    }

    private static int number(Map<String, String> row, String table, String column) {
        try {
            return Integer.parseInt(row.getOrDefault(column, ""));
        } catch (NumberFormatException e) {
            throw fault(row, table, column + " is a whole number");
        }
    }

    private static Grain grain(Map<String, String> row, String table) {
        try {
            return Grain.valueOf(row.getOrDefault("grain", ""));
        } catch (IllegalArgumentException e) {
            throw fault(row, table, "grain is one of " + List.of(Grain.values()));
        }
    }

    private static KnowledgeException fault(Map<String, String> row, String table, String what) {
        return new KnowledgeException(
                "expressions/" + table + ".tsv, \"" + row.values().iterator().next() + "\"", what);
    }

    Optional<Unit> unit(List<Lexeme> text, int at) {
        return word(text, at, units);
    }

    /** The value of the word at that place. */
    static <T> Optional<T> word(List<Lexeme> text, int at, Map<String, T> words) {
        return at >= 0 && at < text.size()
                ? Optional.ofNullable(words.get(text.get(at).lower()))
                : Optional.empty();
    }

    static boolean is(List<Lexeme> text, int at, String word) {
        return at >= 0 && at < text.size() && text.get(at).is(word);
    }

    /** Whether one of the words stands there. */
    static boolean isAny(List<Lexeme> text, int at, Set<String> words) {
        return at >= 0 && at < text.size() && words.contains(text.get(at).lower());
    }

    static boolean isDash(List<Lexeme> text, int at) {
        return at >= 0 && at < text.size() && text.get(at).isDash();
    }
}
