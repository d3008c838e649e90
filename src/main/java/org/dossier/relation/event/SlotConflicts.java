package org.dossier.relation.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.coreference.EventDays;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.model.ToldEvent;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;

/** Decides between what several mentions say of one event where not all of it can be so. */
final class SlotConflicts {

    /** From the widest to the narrowest. */
    private static final List<String> WIDTHS = List.of(Dos.COUNTRY, Dos.REGION);

    private final Ontology ontology;
    private final String date;
    private final Set<String> bounds;
    private final String organizer;
    private final String participant;
    private final String place;

    SlotConflicts(Ontology ontology) {
        this.ontology = ontology;
        date = ontology.term(Dos.DATE);
        bounds = Set.of(ontology.term(Dos.START), ontology.term(Dos.END));
        organizer = ontology.term(Dos.ORGANIZER);
        participant = ontology.term(Dos.PARTICIPANT);
        place = ontology.term(Dos.AT);
    }

    /** @param published the day of the article, after which nothing has happened that it tells */
    ToldEvent settle(ToldEvent event, Optional<LocalDate> published) {
        List<Argument> past = event.slots().stream()
                .filter(a ->
                        !isDate(a) || published.filter(p -> from(a).isAfter(p)).isEmpty())
                .toList();
        Optional<Argument> day = isSpanned(event, past) ? Optional.empty() : day(event, past);
        Optional<Argument> tribunal = tribunal(event, past, day);
        return event.withSlots(past.stream()
                .filter(a -> !isTribunal(a)
                        || tribunal.isEmpty()
                        || tribunal.filter(t -> isSame(t, a)).isPresent())
                .filter(a -> !isDate(a) || day.filter(a::equals).isPresent())
                .filter(a -> !a.role().equals(participant) || !doesMore(past, a))
                .filter(a -> !isItself(event, a))
                .filter(a -> past.stream().noneMatch(b -> isWider(a, b)))
                .toList());
    }

    /** Whether an operation's first or last day is told: a single day beside it is that of one of its actions. */
    private boolean isSpanned(ToldEvent event, List<Argument> slots) {
        return ontology.isA(event.kind(), Dos.OPERATION) && slots.stream().anyMatch(a -> bounds.contains(a.role()));
    }

    /** "raids in Bolton, Greater Manchester", told again as raids in Greater Manchester: the place that lies in another one is where it was. */
    private boolean isWider(Argument one, Argument other) {
        return one.role().equals(place)
                && other.role().equals(place)
                && one.filler() instanceof Filler.Thing wide
                && other.filler() instanceof Filler.Thing narrow
                && width(wide.referent().type()) < width(narrow.referent().type());
    }

    private int width(String type) {
        return IntStream.range(0, WIDTHS.size())
                .filter(i -> ontology.isA(type, WIDTHS.get(i)))
                .findFirst()
                .orElse(WIDTHS.size());
    }

    /** "In the course of Falcon, the agency was helped by …" tells of Falcon itself. */
    private static boolean isItself(ToldEvent event, Argument argument) {
        return argument.filler() instanceof Filler.Thing thing
                && event.node().filter(n -> n.id() == thing.referent().id()).isPresent();
    }

    /**
     * Of several dates the one that is told first, or the first day within it, of a proceeding the last day: that of the sentence, not that of the plea. None where another
     * wording takes the same time for the start or end.
     */
    private Optional<Argument> day(ToldEvent event, List<Argument> slots) {
        List<Argument> dates = slots.stream().filter(this::isDate).toList();
        Optional<Argument> one = ontology.isA(event.kind(), Dos.PROCEEDING)
                ? dates.stream().max(Comparator.comparing(SlotConflicts::from))
                : dates.stream()
                        .findFirst()
                        .map(first -> dates.stream()
                                .filter(d -> isShorter(d, first))
                                .findFirst()
                                .orElse(first));
        return one.filter(d -> slots.stream()
                .noneMatch(b -> b.span().equals(d.span()) && !b.role().equals(d.role())));
    }

    /** "last month" … "on 31 July" */
    private static boolean isShorter(Argument one, Argument other) {
        return EventDays.isWithin(one.filler(), other.filler()) && !EventDays.isWithin(other.filler(), one.filler());
    }

    /** Of several that a proceeding came before the one that is told next to its day: "jailed at the Crown Court after pleading guilty at …". */
    private Optional<Argument> tribunal(ToldEvent event, List<Argument> slots, Optional<Argument> day) {
        return ontology.isA(event.kind(), Dos.PROCEEDING)
                ? slots.stream()
                        .filter(this::isTribunal)
                        .min(Comparator.comparingInt(a -> day.map(d ->
                                        Math.abs(d.span().start() - a.span().start()))
                                .orElse(a.span().start())))
                : Optional.empty();
    }

    private boolean isTribunal(Argument argument) {
        return argument.role().equals(organizer)
                && argument.filler() instanceof Filler.Thing thing
                && ontology.isA(thing.referent().type(), Dos.TRIBUNAL);
    }

    private static boolean isSame(Argument one, Argument other) {
        return EventMention.sameFiller(one.filler(), other.filler());
    }

    private boolean isDate(Argument argument) {
        return argument.role().equals(date) && argument.filler() instanceof Filler.When;
    }

    private static LocalDate from(Argument date) {
        return ((Filler.When) date.filler()).value().from();
    }

    /** Whether who takes part is also told to have organized it, or to have asked for it. */
    private boolean doesMore(List<Argument> slots, Argument body) {
        return slots.stream()
                .anyMatch(a -> !a.role().equals(participant) && EventMention.sameFiller(a.filler(), body.filler()));
    }
}
