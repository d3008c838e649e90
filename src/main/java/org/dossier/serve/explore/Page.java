package org.dossier.serve.explore;

import java.util.stream.Stream;
import org.dossier.serve.Parameters;

/** The part of a long list that is asked for. */
record Page(int offset, int limit) {

    /** From the parameters {@code offset} and {@code limit}. */
    static Page of(Parameters asked, int usual, int most) {
        return new Page(asked.number("offset", 0, 0, Integer.MAX_VALUE), asked.number("limit", usual, 1, most));
    }

    <T> Stream<T> cut(Stream<T> all) {
        return all.skip(offset).limit(limit);
    }
}
