package org.dossier.relation.event.coreference;

import java.util.List;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;

/** What two tellings of events have in common, and in what they differ. */
final class SharedSlots {

    private SharedSlots() {}

    /** Whether both tell what fills the role, and none of it is the same. */
    static boolean differ(List<EventMention> event, EventMention mention, String role) {
        List<Argument> told = mention.filling(role).toList();
        if (told.isEmpty()) {
            return false;
        }
        List<Argument> before = event.stream().flatMap(m -> m.filling(role)).toList();
        return !before.isEmpty()
                && before.stream().noneMatch(a -> told.stream().anyMatch(b -> EventMention.same(a, b)));
    }

    /** Whether they share what fills a role, that one apart. */
    static boolean sharesAny(EventMention one, EventMention other, String apart) {
        return one.slots().stream()
                .filter(a -> !a.role().equals(apart))
                .anyMatch(a -> other.slots().stream().anyMatch(b -> EventMention.same(a, b)));
    }

    /** Both name the same, or one of them, "A and B broke in and arrested two men", only some of the other's. */
    static boolean sharesAll(List<Argument> one, List<Argument> other) {
        boolean less = one.size() < other.size();
        List<Argument> few = less ? one : other;
        List<Argument> many = less ? other : one;
        return few.isEmpty() == many.isEmpty()
                && few.stream().allMatch(a -> many.stream().anyMatch(b -> EventMention.same(a, b)));
    }
}
