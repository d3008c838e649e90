package org.dossier.cli.output;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A line on standard error that says how far a command is: from its second second on, and only where a person looks on. */
public final class Progress {

    private static final long FIRST = 1_000_000_000L;
    private static final long STEP = 200_000_000L;

    private final PrintWriter err;
    private final boolean shown;
    private final int all;
    private final String verb;
    private final String things;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong next = new AtomicLong(System.nanoTime() + FIRST);

    /** @param all how many articles there are to read */
    public Progress(PrintWriter err, boolean quiet, int all) {
        this(err, quiet, all, "read", "articles");
    }

    /**
     * @param all how many steps there are
     * @param verb what is done to {@code things}: "read", "articles"
     */
    public Progress(PrintWriter err, boolean quiet, int all, String verb, String things) {
        this.verb = verb;
        this.things = things;
        this.err = err;
        this.shown = !quiet && isTerminal();
        this.all = all;
    }

    /** Whether standard error is a terminal. Java 21 cannot say so by itself: the launcher passes it on. */
    private static boolean isTerminal() {
        return Boolean.getBoolean("dossier.terminal");
    }

    /** Called after each step, from any thread. */
    public void step() {
        at(done.incrementAndGet());
    }

    /** Called when so many steps are done. */
    public void at(int count) {
        long now = System.nanoTime();
        long due = next.get();
        if (shown && now >= due && next.compareAndSet(due, now + STEP)) {
            err.print("\rdossier: " + verb + " " + count + " of " + all + " " + things);
            err.flush();
        }
    }

    /** Says what is done now, which has no steps to count, until the line is cleared or says something else. */
    public void now(String what) {
        if (shown) {
            err.print("\r\033[Kdossier: " + what + " …");
            err.flush();
        }
    }

    /** Clears the line. */
    public void end() {
        if (shown) {
            err.print("\r\033[K");
            err.flush();
        }
    }
}
