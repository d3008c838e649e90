package org.dossier.serve;

import java.time.Duration;

/**
 * How much one asker may take of the server.
 *
 * @param query longest time for a SPARQL query; then it ends with status 503
 * @param queries how many SPARQL queries run at a time; another one waits for five seconds, then is refused with status 503
 * @param headerBytes longest address and headers of a request; longer ones are refused with status 414 or 431
 * @param requestBytes longest body of a request; a longer one is refused with status 413
 * @param answerBytes longest answer to a SPARQL query; a longer one breaks off
 * @param threads that work on requests
 * @param connections open at a time; more wait in the operating system's queue
 * @param silence after which a connection that sends nothing is closed, or at the latest after three times this time one whose request has not arrived
 * @param slowest how many bytes of an answer a second somebody must take; from those who are slower it breaks off
 */
public record Limits(
        Duration query,
        int queries,
        int headerBytes,
        int requestBytes,
        long answerBytes,
        int threads,
        int connections,
        Duration silence,
        int slowest) {

    private static final int KIBIBYTE = 1 << 10;
    private static final int MEBIBYTE = 1 << 20;

    /** For a machine of one's own. */
    public static Limits usual() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Limits(
                Duration.ofSeconds(10),
                Math.max(2, processors),
                32 * KIBIBYTE,
                MEBIBYTE,
                256L * MEBIBYTE,
                Math.max(16, 4 * processors),
                2000,
                Duration.ofSeconds(20),
                KIBIBYTE);
    }

    public Limits withQuery(Duration longest) {
        return new Limits(
                longest, queries, headerBytes, requestBytes, answerBytes, threads, connections, silence, slowest);
    }

    Limits withAnswer(long longest) {
        return new Limits(query, queries, headerBytes, requestBytes, longest, threads, connections, silence, slowest);
    }

    Limits withSilence(Duration longest) {
        return new Limits(
                query, queries, headerBytes, requestBytes, answerBytes, threads, connections, longest, slowest);
    }
}
