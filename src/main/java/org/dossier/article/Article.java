package org.dossier.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as it is read: its text, and what its file says about it.
 *
 * @param name the stem of its file; unique in a build, {@code dcterms:identifier} in the graph
 * @param title the headline given beside the text (front matter, page metadata); one inside the text stays there
 * @param published the day it was published, where the file says so; inferred later where it does not
 * @param language BCP 47 tag, {@code en} unless the file says otherwise
 * @param text what is read, unchanged but for the front matter or markup around it and words broken at the ends of printed lines; every
 *     {@link Span} counts in it
 */
public record Article(
        String name,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> source,
        Optional<String> author,
        Optional<String> url,
        String language,
        String text) {

    public Article {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }

    /** An article that is only a text. */
    public static Article of(String name, String text) {
        return new Article(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text);
    }

    public Article publishedOn(LocalDate day) {
        return new Article(name, title, Optional.of(day), source, author, url, language, text);
    }

    public String quote(Span span) {
        return span.in(text);
    }
}
