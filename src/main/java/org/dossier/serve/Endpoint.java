package org.dossier.serve;

/** Answers one kind of question. */
@FunctionalInterface
public interface Endpoint {

    /**
     * The answer: a record that is sent as JSON, or {@link Content} as it is.
     *
     * @throws RequestException if the question cannot be answered
     */
    Object answer(Parameters asked);
}
