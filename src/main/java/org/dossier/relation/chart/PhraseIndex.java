package org.dossier.relation.chart;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.relation.model.Phrase;

/** The phrases of a sentence by the tokens that they begin and end with. */
final class PhraseIndex {
    private final Ascending<Phrase> phrases;
    private final Map<Integer, List<Phrase>> byFirst;
    private final Map<Integer, List<Phrase>> byEnd;
    private final BitSet inside = new BitSet();

    /** @param phrases in the order of their first tokens, the longer before the shorter */
    PhraseIndex(List<Phrase> phrases) {
        this.phrases = new Ascending<>(phrases, Phrase::from);
        byFirst = phrases.stream().collect(Collectors.groupingBy(Phrase::from));
        byEnd = phrases.stream().collect(Collectors.groupingBy(Phrase::to));
        phrases.stream().filter(p -> p.to() - p.from() > 1).forEach(p -> inside.set(p.from(), p.to()));
    }

    List<Phrase> all() {
        return phrases.items();
    }

    /** The phrases that lie in the range, the outer before the inner ones. */
    Stream<Phrase> in(int from, int to) {
        return phrases.from(from).takeWhile(p -> p.from() < to).filter(p -> p.isIn(from, to));
    }

    /** The phrases that begin at the token, the longest first. */
    List<Phrase> at(int token) {
        return byFirst.getOrDefault(token, List.of());
    }

    /** The phrases that end before the token, the longest first. */
    List<Phrase> before(int token) {
        return byEnd.getOrDefault(token, List.of());
    }

    /** Whether the token is part of a phrase of several words. */
    boolean covers(int token) {
        return inside.get(token);
    }
}
