package org.dossier.serve.answer;

import java.util.Optional;

/**
 * An article without its text.
 *
 * @param title its headline, else its first line, else its name
 * @param inferred whether the day of publication was inferred
 * @param facts how many things and statements were read from it
 */
public record ArticleSummary(
        String name,
        String iri,
        Optional<String> path,
        String title,
        Optional<String> published,
        boolean inferred,
        Optional<String> source,
        Optional<String> author,
        Optional<String> url,
        int facts) {}
