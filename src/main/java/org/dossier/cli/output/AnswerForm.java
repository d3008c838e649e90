package org.dossier.cli.output;

/** The forms in which {@code query} prints an answer. */
public enum AnswerForm {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML,
    TTL,
    NT,
    JSONLD
}
