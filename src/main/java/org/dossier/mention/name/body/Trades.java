package org.dossier.mention.name.body;

import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.Line;

/** Words for what a firm does, of the table {@code trades}: "Galaxy Transport and Construction Services Limited" is one firm. */
record Trades(BodyCues cues, Set<String> words) {

    Trades(BodyCues cues, Expressions expressions) {
        this(cues, expressions.words("trades", "word"));
    }

    /** Whether there is something between a place and the form of a firm that ends before another, and nothing but such words. */
    boolean fill(Line line, int start, int cueEnd) {
        return cues.endingAt(line, cueEnd)
                .filter(form -> form.start() > start)
                .filter(form -> IntStream.range(start, form.start()).allMatch(i -> words.contains(line.lower(i))))
                .isPresent();
    }
}
