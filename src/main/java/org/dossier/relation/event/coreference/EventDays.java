package org.dossier.relation.event.coreference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;

/** The days that mentions of events tell. */
public final class EventDays {

    /** The last sentence of an article's lead. */
    private static final int LEAD = 2;

    /** How many sentences on the day of an event may follow. */
    private static final int NEXT = 2;

    /** How many days what happened is news. */
    private static final int NEWS = 60;

    private EventDays() {}

    /** Whether the days of one lie before all days of the other: a search on 8 May is none of 3 to 7 May. */
    static boolean areApart(List<EventMention> event, EventMention mention) {
        List<Filler.When> here = days(mention.slots());
        List<Filler.When> there =
                event.stream().flatMap(m -> days(m.slots()).stream()).toList();
        return !here.isEmpty() && !there.isEmpty() && (isBefore(here, there) || isBefore(there, here));
    }

    /** Whether the days of a mention lie before all that are told of an event. */
    static boolean isEarlier(EventMention mention, List<EventMention> event) {
        List<Filler.When> here = days(mention.slots());
        List<Filler.When> there =
                event.stream().flatMap(m -> days(m.slots()).stream()).toList();
        return !here.isEmpty() && !there.isEmpty() && isBefore(here, there);
    }

    /** Whether a mention's days were over long before an article was published that tells of the event as news, without its day. */
    static boolean isOfPast(EventMention mention, List<EventMention> event, Optional<LocalDate> published) {
        List<Filler.When> here = days(mention.slots());
        return !here.isEmpty()
                && event.stream().allMatch(m -> days(m.slots()).isEmpty())
                && event.getFirst().sentence().index() <= LEAD
                && mention.sentence().index() - event.getLast().sentence().index() > NEXT
                && published
                        .filter(p -> here.stream()
                                .allMatch(w -> w.value().to().plusDays(NEWS).isBefore(p)))
                        .isPresent();
    }

    /** Whether one is a time that lies in the other. */
    public static boolean isWithin(Filler one, Filler other) {
        return one instanceof Filler.When a
                && other instanceof Filler.When b
                && !a.value().from().isBefore(b.value().from())
                && !a.value().to().isAfter(b.value().to());
    }

    private static boolean isBefore(List<Filler.When> one, List<Filler.When> other) {
        return one.stream()
                .allMatch(a -> other.stream()
                        .allMatch(b -> a.value().to().isBefore(b.value().from())));
    }

    private static List<Filler.When> days(List<Argument> slots) {
        return slots.stream()
                .flatMap(a -> a.filler() instanceof Filler.When w ? Stream.of(w) : Stream.empty())
                .toList();
    }
}
