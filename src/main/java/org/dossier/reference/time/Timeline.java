package org.dossier.reference.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.model.TimeValue;

/** The times of one article that are resolved so far, in the order of the text: what "the same day" can mean. */
final class Timeline {

    /**
     * @param year whether it was said with its year
     * @param aside whether it was told by the way, by a clause on a noun or as what something began with, so that the story does not go on from there
     * @param announced whether it tells when somebody said something: "the same year" goes past it
     * @param since whether it tells since when: then its first day is "the same day"
     * @param compared whether another time is only measured by it ("22 more than the year before"): "the same year" goes past it
     */
    private record Said(
            int sentence,
            boolean year,
            boolean aside,
            boolean announced,
            boolean since,
            boolean compared,
            TimeValue value) {

        boolean isPeriod() {
            return value.interval() || value.grain() != Grain.DAY;
        }

        /** "announced today, on World Water Day" */
        boolean isAnnouncedBy(Said other) {
            return other.announced
                    && other.sentence == sentence
                    && other.value.from().equals(value.from());
        }
    }

    private static final int MEMORY = 40;
    private static final int CHAPTER = 6;

    private final List<Said> said = new ArrayList<>();

    void add(Time time, boolean year, boolean aside, TimeValue value) {
        if (said.size() == MEMORY) {
            said.removeFirst();
        }
        Time.Role role = time.role();
        said.add(new Said(
                time.sentence(),
                year,
                aside,
                role == Time.Role.SAID,
                role == Time.Role.SINCE,
                isCompared(time),
                value));
    }

    /** "more than in 2017", and "the year before" where its sentence tells of another period. */
    private boolean isCompared(Time time) {
        boolean measured = time.expression() instanceof TimeExpression.Relative
                || time.expression() instanceof TimeExpression.Preceding;
        return time.role() == Time.Role.THAN
                || measured
                        && said.stream()
                                .anyMatch(s -> s.sentence() == time.sentence() && !s.compared() && s.isPeriod());
    }

    /** The last time said that is as precise as {@code grain}; the day of an announcement only where the story has none. */
    Optional<TimeValue> last(Grain grain) {
        return last(grain, s -> said.stream().noneMatch(s::isAnnouncedBy))
                .or(() -> grain == Grain.DAY ? last(grain, s -> true) : Optional.empty());
    }

    private Optional<TimeValue> last(Grain grain, Predicate<Said> such) {
        return said.reversed().stream()
                .filter(s -> !s.compared() && such.test(s))
                .filter(s -> !s.value().interval() || grain != Grain.DAY || s.since())
                .map(Said::value)
                .filter(v -> v.grain().compareTo(grain) <= 0)
                .findFirst();
    }

    /**
     * The last such stretch longer than a day that was said in {@code earliest} or a later sentence; of several in a sentence the latest,
     * since what is earlier is there to be compared: "300 in 2022, up from 240 in 2021".
     */
    Optional<TimeValue> lastPeriod(int earliest, Predicate<TimeValue> such) {
        return said.stream()
                .filter(s -> s.sentence() >= earliest && !s.compared() && s.isPeriod() && such.test(s.value()))
                .max(Comparator.comparingInt(Said::sentence)
                        .thenComparing(s -> s.value().from()))
                .map(Said::value);
    }

    /** The last day or month said with its year, in this sentence or the two before. */
    Optional<TimeValue> story(int sentence) {
        return said.reversed().stream()
                .filter(s -> s.year()
                        && !s.aside()
                        && s.sentence() >= sentence - 2
                        && !s.value().interval())
                .map(Said::value)
                .filter(v -> v.grain().compareTo(Grain.MONTH) <= 0)
                .findFirst();
    }

    /** The last date said with its year, a few sentences before at most, unless a date without one leads back to the article's own days. */
    Optional<TimeValue> chapter(int sentence) {
        return said.reversed().stream()
                .filter(s -> s.sentence() >= sentence - CHAPTER
                        && !s.aside()
                        && !s.value().interval())
                .map(Said::value)
                .filter(v -> v.grain().compareTo(Grain.YEAR) <= 0)
                .findFirst();
    }

    /** The year said in this sentence ("last year's operation, launched in May"). */
    Optional<Integer> sentenceYear(int sentence) {
        return said.reversed().stream()
                .filter(s ->
                        s.sentence() == sentence && !s.aside() && !s.value().interval())
                .filter(s -> s.value().grain() == Grain.YEAR)
                .map(s -> s.value().from().getYear())
                .findFirst();
    }
}
