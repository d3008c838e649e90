package org.dossier.cli;

/** The forms in which {@code query} prints an answer. */
enum AnswerForm {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML,
    TTL,
    NT,
    JSONLD
}
