package org.dossier.evaluation;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Season;
import org.dossier.reference.model.References;
import org.dossier.reference.model.TimeValue;

/**
 * The dates of a text as ISO 8601 writes them, as precisely as the text says: 2011-04-13, 2011-04, 2011, an interval of days; and what no
 * single day answers to: {@code --06} (each June), {@code 08:30:00}. The two ends of an interval are two dates.
 */
final class IsoDates {

    /** A date and where it stands. */
    record Dated(Span span, String value) {}

    private final References references;

    IsoDates(References references) {
        this.references = references;
    }

    /** One for each date that the expression writes out. */
    Stream<Dated> of(Time time) {
        boolean whole = time.parts().isEmpty() || isBareDay(time.parts().getFirst());
        List<Time> single = whole ? List.of(time) : time.parts();
        return single.stream().flatMap(t -> value(t).map(v -> new Dated(t.span(), v)).stream());
    }

    /** "5" of "5–6 September". */
    private static boolean isBareDay(Time part) {
        return part.span().length() <= 2;
    }

    private Optional<String> value(Time time) {
        return references.of(time).map(IsoDates::iso).or(() -> dayless(time.expression()));
    }

    /** What is of no day or of many. */
    private static Optional<String> dayless(TimeExpression expression) {
        return switch (expression) {
            case TimeExpression.Clock clock ->
                Optional.of(String.format(Locale.ROOT, "%02d:%02d:00", clock.hour(), clock.minute()));
            case TimeExpression.Recurring each -> recurring(each.what());
            case TimeExpression.YearOfName name -> Optional.of(year(name.year()));
            case TimeExpression.PeriodOfName name -> written(name.period());
            case TimeExpression.AccountYear year -> year.named().flatMap(IsoDates::written);
            default -> Optional.empty();
        };
    }

    /** What needs no article to be known: a year, a day, or an interval of them. */
    private static Optional<String> written(TimeExpression what) {
        return switch (what) {
            case CalendarDate date ->
                date.year()
                        .map(y -> year(y)
                                + date.month()
                                        .map(m -> String.format(Locale.ROOT, "-%02d", m.getValue()))
                                        .orElse("")
                                + date.day().map(IsoDates::day).orElse(""));
            case TimeExpression.Interval i ->
                i.from()
                        .flatMap(IsoDates::written)
                        .flatMap(from -> i.to().flatMap(IsoDates::written).map(to -> from + "/" + to));
            default -> Optional.empty();
        };
    }

    private static Optional<String> recurring(TimeExpression what) {
        return switch (what) {
            case CalendarDate date ->
                date.month().map(m -> month(m) + date.day().map(IsoDates::day).orElse(""));
            case Season season ->
                Optional.of(month(season.first()) + "/" + month(season.first().plus(season.months() - 1L)));
            default -> Optional.empty();
        };
    }

    private static String month(Month month) {
        return String.format(Locale.ROOT, "--%02d", month.getValue());
    }

    private static String day(int day) {
        return String.format(Locale.ROOT, "-%02d", day);
    }

    /** Four digits, before them a minus for the years before the common era: -0508. */
    private static String year(int year) {
        return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    }

    static String iso(TimeValue value) {
        LocalDate from = value.from();
        return value.interval()
                ? from + "/" + value.to()
                : switch (value.grain()) {
                    case DAY -> from.toString();
                    case MONTH -> from.toString().substring(0, from.toString().length() - 3);
                    case YEAR -> year(from.getYear());
                    default -> from + "/" + value.to();
                };
    }
}
