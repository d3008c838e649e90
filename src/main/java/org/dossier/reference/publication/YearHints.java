package org.dossier.reference.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.Interval;
import org.dossier.mention.model.TimeExpression.Part;
import org.dossier.mention.model.TimeExpression.Shift;
import org.dossier.reference.calendar.CalendarMath;

/**
 * What an article says about the year in which it was written: "last year's Dragnet 2020" (2021), "this year's edition, 2022"; no
 * year that it tells of as past is later; "the first three months of this year" are over.
 */
final class YearHints {

    /** Tokens from "last year's" to the year in the name behind it. */
    private static final int NAME = 6;

    private final Set<Integer> equal = new TreeSet<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<Part> partsOfThisYear;
    private final Optional<Integer> latest;

    YearHints(Document document, Mentions mentions) {
        List<Time> times = mentions.of(Time.class);
        for (Time time : times) {
            if (time.expression() instanceof Shift shift && shift.grain() == Grain.YEAR) {
                named(document.sentences().get(time.sentence()), time)
                        .ifPresent(year -> add(year - shift.count(), document.quote(time.span()), year));
            }
        }
        partsOfThisYear = times.stream()
                .filter(t -> !t.future())
                .map(Time::expression)
                .flatMap(e -> part(e).filter(p -> isThisYear(p.of()) && p.first() > 0).stream())
                .toList();
        latest = Stream.concat(
                        times.stream().filter(t -> !t.future()).flatMap(t -> years(t.expression())), equal.stream())
                .max(Integer::compare);
        latest.ifPresent(y -> reasons.add("the last year that it tells of is " + y));
    }

    private void add(int year, String said, int named) {
        if (equal.add(year)) {
            reasons.add("\"" + said + "\" is " + named + ", so it is of " + year);
        }
    }

    /** The year that ends the name behind "last year's". */
    private static Optional<Integer> named(Sentence sentence, Time time) {
        List<Token> behind = sentence.tokens().stream()
                .filter(t -> t.span().start() >= time.span().end())
                .limit(NAME)
                .toList();
        boolean name = false;
        for (int i = 0; i < behind.size(); i++) {
            Token token = behind.get(i);
            if (i == 0 && !token.text().endsWith("s")) {
                return Optional.empty();
            }
            Optional<Integer> year = year(token.text());
            if (year.isPresent()) {
                return name ? year : Optional.empty();
            }
            name = name || Character.isUpperCase(token.text().codePointAt(0));
        }
        return Optional.empty();
    }

    /** The year with which a token starts: a name may have letters glued to it. */
    private static Optional<Integer> year(String text) {
        boolean digits = text.length() >= 4 && text.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
        boolean alone = digits && (text.length() == 4 || !Character.isDigit(text.charAt(4)) && text.charAt(4) != ',');
        int year = alone ? Integer.parseInt(text.substring(0, 4)) : 0;
        return year >= 1900 && year < 2100 ? Optional.of(year) : Optional.empty();
    }

    private static Optional<Part> part(TimeExpression expression) {
        return switch (expression) {
            case Part part -> Optional.of(part);
            case TimeExpression.Nearest near -> part(near.what());
            default -> Optional.empty();
        };
    }

    private static boolean isThisYear(TimeExpression expression) {
        return expression instanceof Shift shift && shift.grain() == Grain.YEAR && shift.count() == 0;
    }

    private static Stream<Integer> years(TimeExpression expression) {
        return switch (expression) {
            case CalendarDate date -> date.year().stream();
            case Interval interval ->
                Stream.concat(interval.from().stream(), interval.to().stream()).flatMap(YearHints::years);
            case TimeExpression.InYear in -> years(in.year());
            case Part part -> years(part.of());
            default -> Stream.empty();
        };
    }

    /** The years that the text says it is of; more than one if it contradicts itself. */
    Set<Integer> equal() {
        return equal.size() == 1 ? equal : Set.of();
    }

    Optional<Integer> latest() {
        return latest;
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** Whether that day is not before what is told as past. */
    boolean allows(LocalDate day) {
        boolean after = latest.filter(y -> day.getYear() < y).isEmpty();
        return after && partsOfThisYear.stream().allMatch(p -> !day.isBefore(end(p, day.getYear())));
    }

    private static LocalDate end(Part part, int year) {
        return CalendarMath.plus(LocalDate.of(year, 1, 1), (long) part.first() * part.count(), part.grain());
    }
}
