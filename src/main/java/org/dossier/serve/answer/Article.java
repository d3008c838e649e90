package org.dossier.serve.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article with all that was read from it. */
public record Article(
        String name,
        String iri,
        Optional<String> path,
        String title,
        Optional<String> published,
        boolean inferred,
        List<String> reasons,
        Optional<String> source,
        Optional<String> author,
        Optional<String> url,
        int facts,
        Optional<String> text,
        List<TextSpan> paragraphs,
        List<Mention> mentions,
        List<Passage> passages,
        List<Figure> figures,
        List<Statement> statements,
        List<Event> events,
        Map<String, Source> evidence,
        List<String> leftOut) {

    /** A name in a text. */
    public record Mention(TextSpan span, Ref ref) {}

    /** A sentence from which something was read. */
    public record Passage(TextSpan span, List<String> evidence, List<Ref> things, List<ReadFact> facts) {}

    /** A fact that was read in a passage. */
    public record ReadFact(Ref subject, Named property, Value value, List<String> evidence) {}
}
