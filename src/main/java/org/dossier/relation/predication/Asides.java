package org.dossier.relation.predication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.document.Dateline;
import org.dossier.document.Sentence;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Time;

/** The words of a sentence that no verb has as an argument: those of the dateline and of times. */
final class Asides {

    private final Map<Integer, List<Time>> times = new HashMap<>();

    Asides(Mentions mentions) {
        mentions.of(Time.class)
                .forEach(t -> times.computeIfAbsent(t.sentence(), s -> new ArrayList<>())
                        .add(t));
    }

    /** Indices of the tokens. */
    BitSet of(Sentence sentence) {
        BitSet found = new BitSet();
        found.set(0, Dateline.end(sentence));
        List<Time> here = times.getOrDefault(sentence.index(), List.of());
        here.forEach(t -> sentence.tokensIn(t.span()).forEach(w -> found.set(w.index())));
        return found;
    }
}
