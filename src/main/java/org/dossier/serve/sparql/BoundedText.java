package org.dossier.serve.sparql;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/**
 * A text that is no longer read after some time. A pattern such as {@code (a|aa)+$} tries exponentially many ways through a text of
 * {@code a}; {@link java.util.regex} asks nothing meanwhile but for the next character, so here it can be stopped.
 */
final class BoundedText implements CharSequence {

    private static final int READS_BETWEEN_LOOKS = 1 << 14;

    private final String text;
    private final long end;
    private int reads;

    /** @param longest from now on */
    BoundedText(String text, Duration longest) {
        this.text = text;
        this.end = System.nanoTime() + longest.toNanos();
    }

    /** @throws QueryCancelledException if time is over */
    @Override
    public char charAt(int index) {
        if (++reads % READS_BETWEEN_LOOKS == 0 && System.nanoTime() - end > 0) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
