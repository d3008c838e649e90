package org.dossier.relation.figure.slot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.mention.model.Time;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.slot.LocatedPlaces.Place;

/**
 * What "there" means: the one place told before it, in its sentence or else in the one before, with no other name behind. "They followed him to
 * Oslo; five men were arrested there", not "from Oslo to Rome, where Berg lives. Five were arrested there".
 */
record PlaceThere(Layout layout, LocatedPlaces places) {

    private static final Set<String> LEADING = Set.of("to", "from", "into", "for");

    Optional<Place> in(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.lower().equals("there") && t.is("advmod"))
                .findFirst()
                .flatMap(t -> told(sentence, t.index())
                        .or(() -> hasName(sentence, 0, t.index()) ? Optional.empty() : toldBefore(sentence))
                        .map(p -> new Place(p.referent(), t.span(), t.index(), t.index(), t.index(), t.lower())));
    }

    private Optional<Place> toldBefore(Sentence sentence) {
        return Optional.of(sentence.index() - 1)
                .filter(i -> i >= 0)
                .map(layout::sentence)
                .flatMap(s -> told(s, s.tokens().size()));
    }

    private Optional<Place> told(Sentence sentence, int end) {
        List<Place> told = places.in(sentence).stream()
                .filter(p -> p.last() < end && (p.locating() >= 0 || isLedTo(sentence, p)))
                .toList();
        return told.stream().map(p -> p.referent().id()).distinct().count() == 1
                ? Optional.of(told.getLast()).filter(p -> !hasName(sentence, p.last() + 1, end))
                : Optional.empty();
    }

    private static boolean isLedTo(Sentence sentence, Place place) {
        return place.first() > 0
                && LEADING.contains(sentence.token(place.first() - 1).lower());
    }

    /** Whether a name stands there, which is no "Monday". */
    private boolean hasName(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .filter(t -> t.upos().equals("PROPN"))
                .anyMatch(t -> layout.mentions(Time.class, sentence).stream()
                        .noneMatch(time -> time.span().contains(t.span())));
    }
}
