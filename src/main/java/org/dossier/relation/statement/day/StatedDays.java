package org.dossier.relation.statement.day;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.model.Referent;
import org.dossier.reference.model.TimeValue;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;

/**
 * On which day each statement was made. A day that is given once for a speaker holds for all that he says in the article; where several
 * are given each statement has only its own. What was said long before the article ("On May 4, the ministry said …") tells only of itself.
 */
public final class StatedDays {
    private static final TimeExpression TODAY = new TimeExpression.Shift(0, Grain.DAY);

    /** How many days before the article something may be said of which it tells as news. */
    private static final int NEWS = 7;

    private final Context context;
    private final Map<Referent, Set<TimeValue>> bySpeaker = new HashMap<>();

    /** @param disclosed the days on which what somebody says in the article is told to be disclosed */
    public StatedDays(Context context, List<Attribution> attributions, Map<Referent, TimeValue> disclosed) {
        this.context = context;
        disclosed.forEach((speaker, day) -> bySpeaker.put(speaker, new HashSet<>(Set.of(day))));
        attributions.forEach(a -> add(a, day(a).filter(this::isNews)));
        attributions.stream()
                .filter(a -> a.source().filter(bySpeaker::containsKey).isEmpty())
                .toList()
                .forEach(a -> add(a, today(a)));
    }

    public Optional<TimeValue> of(Attribution attribution) {
        return day(attribution)
                .or(() -> attribution
                        .source()
                        .map(s -> bySpeaker.getOrDefault(s, Set.of()))
                        .filter(days ->
                                days.stream().map(TimeValue::from).distinct().count() == 1)
                        .flatMap(days -> days.stream().findFirst()));
    }

    private void add(Attribution attribution, Optional<TimeValue> day) {
        day.ifPresent(d -> attribution
                .source()
                .ifPresent(
                        s -> bySpeaker.computeIfAbsent(s, k -> new HashSet<>()).add(d)));
    }

    private Optional<TimeValue> day(Attribution attribution) {
        return attribution.time().flatMap(context.references()::of).filter(StatedDays::isDay);
    }

    private boolean isNews(TimeValue day) {
        return context.references()
                .published()
                .filter(p -> day.from().isBefore(p.minusDays(NEWS)))
                .isEmpty();
    }

    private static boolean isDay(TimeValue time) {
        return time.grain() == Grain.DAY && !time.interval();
    }

    /** "He was sentenced today, the attorney announced": it was announced today, too. */
    private Optional<TimeValue> today(Attribution attribution) {
        return attribution.isSpeech() && attribution.place() == Attribution.Place.AFTER
                ? attribution.said().stream()
                        .flatMap(said -> context.mentions().overlapping(said))
                        .filter(m -> m instanceof Time t && t.expression().equals(TODAY))
                        .flatMap(t -> context.references().of((Time) t).stream())
                        .findFirst()
                : Optional.empty();
    }
}
