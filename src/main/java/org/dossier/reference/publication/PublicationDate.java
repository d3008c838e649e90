package org.dossier.reference.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Mentions;
import org.dossier.reference.calendar.Observances;

/**
 * Infers the day on which an article was published, where its file does not say so: from a dateline or a line that holds little
 * but a date; else from days that the article counts from ("on Friday, three days ahead of World Health Day", "yesterday (October
 * 11)") and from what says the year ("last year's Dragnet 2020"). If all hints together leave exactly one day, it is taken;
 * else the day stays open.
 */
public final class PublicationDate {

    /** The day, if exactly one fits, and the reasons. */
    public record Inference(Optional<LocalDate> day, List<String> reasons) {}

    /** Years after the last one named in which an article is looked for: the same weekday recurs after five at the earliest. */
    private static final int YEARS_AFTER = 3;

    private final Observances observances;

    public PublicationDate(Knowledge knowledge) {
        observances = new Observances(knowledge);
    }

    public Inference infer(Document document, Mentions mentions) {
        if (document.article().published().isPresent()) {
            return new Inference(document.article().published(), List.of());
        }
        Datelines datelines = new Datelines(document, mentions);
        Optional<LocalDate> printed = datelines.full();
        if (printed.isPresent()) {
            return new Inference(printed, List.of("the article prints its date: " + printed.get()));
        }
        DeicticDays deictic = new DeicticDays(document, mentions, observances);
        List<DayHint> days = new ArrayList<>(datelines.withoutYear(deictic.firstWeekday()));
        days.addAll(deictic.hints());
        return fit(days, new YearHints(document, mentions));
    }

    private static Inference fit(List<DayHint> days, YearHints years) {
        List<LocalDate> candidates = years(years)
                .mapToObj(y -> days.stream().flatMap(d -> d.in(y).stream()))
                .flatMap(s -> s)
                .distinct()
                .filter(day -> days.stream().allMatch(d -> d.allows(day)))
                .filter(years::allows)
                .sorted()
                .toList();
        if (candidates.size() != 1) {
            return new Inference(Optional.empty(), List.of());
        }
        List<String> reasons = new ArrayList<>();
        days.stream().map(DayHint::reason).distinct().forEach(reasons::add);
        reasons.addAll(years.reasons());
        reasons.add("only " + candidates.getFirst() + " fits all of this");
        return new Inference(Optional.of(candidates.getFirst()), List.copyOf(reasons));
    }

    /** The years said, else those after the last one named. */
    private static IntStream years(YearHints years) {
        Optional<Integer> latest = years.latest();
        if (!years.equal().isEmpty()) {
            return years.equal().stream().mapToInt(y -> y);
        }
        return latest.map(y -> IntStream.rangeClosed(y, y + YEARS_AFTER)).orElse(IntStream.empty());
    }
}
