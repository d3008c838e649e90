package org.dossier.reference.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.Anaphoric;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.InYear;
import org.dossier.mention.model.TimeExpression.Interval;
import org.dossier.mention.model.TimeExpression.Nearest;
import org.dossier.mention.model.TimeExpression.Observance;
import org.dossier.mention.model.TimeExpression.Part;
import org.dossier.mention.model.TimeExpression.Past;
import org.dossier.mention.model.TimeExpression.Relative;
import org.dossier.mention.model.TimeExpression.SaidPeriod;
import org.dossier.mention.model.TimeExpression.SamePeriod;
import org.dossier.mention.model.TimeExpression.Season;
import org.dossier.mention.model.TimeExpression.Shift;
import org.dossier.mention.model.TimeExpression.UpTo;
import org.dossier.mention.model.TimeExpression.Weekday;
import org.dossier.reference.calendar.AccountYears;
import org.dossier.reference.calendar.CalendarDates;
import org.dossier.reference.calendar.CalendarMath;
import org.dossier.reference.calendar.Observances;
import org.dossier.reference.model.TimeValue;

/**
 * Reads one expression in its place.
 *
 * @param published the article's day
 * @param onlyYear the year of all full dates of an article without a day of its own
 * @param timeline what was said before
 * @param time whose expression it is, or a part of
 */
record TimeReader(
        Optional<LocalDate> published,
        Optional<Integer> onlyYear,
        Observances observances,
        Timeline timeline,
        Time time) {

    /** Years between a dated story and its article from which on a bare month belongs to the story. */
    private static final int OLD_STORY = 3;

    /** Months that a story goes back without telling the year. */
    private static final int BACK = 6;

    /** Years from which on whole passages are of the year said before. */
    private static final int HISTORY = 10;

    Optional<TimeValue> read(TimeExpression expression) {
        return switch (expression) {
            case CalendarDate date -> date(date);
            case Weekday weekday -> today().map(d -> d.weekday(weekday));
            case Shift shift -> today().map(d -> d.shift(shift));
            case Part part ->
                read(part.of())
                        .or(() -> today().filter(d -> part.of() instanceof SaidPeriod)
                                .map(ArticleDay::year))
                        .flatMap(whole -> parts().of(part, whole));
            case InYear in -> year(in.year()).flatMap(y -> inYear(in.what(), y));
            case Interval interval -> intervals().read(interval);
            case Past past -> past(past);
            case Nearest nearest -> storyDay().or(this::today).flatMap(d -> d.nearest(nearest));
            case Season season -> today().map(d -> d.season(season));
            case TimeExpression.Years years -> Optional.of(CalendarMath.years(years));
            case UpTo upTo -> read(upTo.end()).map(e -> CalendarMath.upTo(upTo, e));
            case SaidPeriod said -> periods().said(said);
            case TimeExpression.Preceding before ->
                periods().preceding(before).or(() -> past(new Past(before.count(), before.grain())));
            case SamePeriod same -> year(same.year()).flatMap(y -> periods().same(y, published));
            case Observance day -> published.flatMap(p -> observances.nearest(day.name(), p));
            case Relative relative -> relative(relative);
            case Anaphoric back -> periods().back(back.grain());
            case TimeExpression.AccountYear year -> AccountYears.read(year, this::read, published);
            case TimeExpression.Clock clock -> Optional.empty();
            case TimeExpression.Recurring each -> Optional.empty();
            case TimeExpression.YearOfName name -> Optional.empty();
            case TimeExpression.PeriodOfName name -> Optional.empty();
        };
    }

    /** "Over the next five years" in a story that is told as past counts from what was said before. */
    private Optional<TimeValue> past(Past past) {
        return past.count() < 0 && time.tense() == Time.Tense.PAST
                ? storyDay().map(d -> d.past(past))
                : today().map(d -> d.past(past));
    }

    /** In a story of old the day said last stands for that of the article. */
    private Optional<ArticleDay> storyDay() {
        return timeline.chapter(time.sentence())
                .filter(v -> isOld(v.from().getYear(), HISTORY))
                .map(v -> new ArticleDay(v.from(), isFuture()));
    }

    private SaidPeriods periods() {
        return new SaidPeriods(timeline, time.sentence());
    }

    private Parts parts() {
        return new Parts(published, isFuture(), time.tense() == Time.Tense.PAST);
    }

    private Intervals intervals() {
        return new Intervals(this::read, published, time.tense());
    }

    private boolean isFuture() {
        return time.future();
    }

    private Optional<ArticleDay> today() {
        return published.map(day -> new ArticleDay(day, isFuture()));
    }

    private Optional<TimeValue> date(CalendarDate date) {
        if (date.month().isEmpty()) {
            return date.year().map(y -> CalendarMath.stretch(LocalDate.of(y, 1, 1), Grain.YEAR, "as written"));
        }
        if (date.year().isPresent()) {
            return CalendarDates.dated(date, date.year().get(), "as written");
        }
        Optional<TimeValue> told =
                timeline.story(time.sentence()).filter(v -> isOld(v.from().getYear(), OLD_STORY));
        if (told.isPresent()) {
            return inStory(date, told.get());
        }
        Optional<Integer> story = sentenceYear()
                .or(() -> timeline.chapter(time.sentence())
                        .map(v -> v.from().getYear())
                        .filter(y -> isOld(y, HISTORY)));
        if (story.isPresent()) {
            return CalendarDates.dated(date, story.get(), "in the year said before");
        }
        return today().flatMap(d -> d.date(date))
                .or(() -> published.isPresent()
                        ? Optional.empty()
                        : onlyYear.flatMap(y -> CalendarDates.dated(date, y, "in the only year said")));
    }

    /**
     * A story goes on; "in January" behind "in October 2020" may be that of any later year, so it is left open. A day right before the
     * article's own, far from those of the story, is when the matter ended: "In 2015 … They were found guilty on 23 May".
     */
    private Optional<TimeValue> inStory(CalendarDate date, TimeValue story) {
        Optional<TimeValue> there = CalendarDates.dated(date, story.from().getYear(), "in the year said before")
                .filter(v -> !v.to().isBefore(story.from().minusMonths(BACK)));
        boolean goesOn = there.filter(v -> !v.from().isBefore(story.from())
                        && !v.from().isAfter(story.to().plusMonths(1)))
                .isPresent();
        return today().filter(d -> !goesOn).flatMap(d -> d.fresh(date)).or(() -> there);
    }

    /** The year that its sentence tells of; the day on which that was said is not of it. */
    private Optional<Integer> sentenceYear() {
        return time.role() == Time.Role.SAID ? Optional.empty() : timeline.sentenceYear(time.sentence());
    }

    /** Whether an article tells of another time than its own: years before, or what it could not know. */
    private boolean isOld(int year, int years) {
        return published
                .filter(p -> year <= p.getYear() && p.getYear() - year < years)
                .isEmpty();
    }

    private Optional<Integer> year(TimeExpression year) {
        return read(year).map(v -> v.from().getYear());
    }

    private Optional<TimeValue> inYear(TimeExpression what, int year) {
        return switch (what) {
            case CalendarDate date when date.month().isPresent() -> CalendarDates.dated(date, year, "in " + year);
            case Anaphoric back ->
                read(back)
                        .map(v -> CalendarMath.stretch(
                                v.from().withYear(year), back.grain(), "as said before, in " + year));
            case Season season -> Optional.of(ArticleDay.season(season, year));
            case Observance day -> observances.in(day.name(), year);
            case Interval i ->
                i.to().flatMap(t -> inYear(t, year))
                        .flatMap(end -> i.from().flatMap(f -> intervals().from(f, end)));
            default -> Optional.empty();
        };
    }

    private Optional<TimeValue> relative(Relative relative) {
        return read(relative.anchor())
                .map(a -> a.isOwnYear() && relative.grain() == Grain.YEAR
                        ? a.plusYears(relative.count(), relative.count() + " years from " + a.from())
                        : CalendarMath.stretch(
                                CalendarMath.plus(a.from(), relative.count(), relative.grain()),
                                relative.grain() == Grain.WEEK && a.grain() != Grain.WEEK
                                        ? Grain.DAY
                                        : relative.grain(),
                                relative.count() + " " + relative.grain() + " from " + a.from()));
    }
}
