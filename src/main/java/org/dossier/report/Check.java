package org.dossier.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.dossier.knowledge.KnowledgeException;

/**
 * A competency question: a SPARQL query that finds what should not be in the graph. Its file starts with three comments:
 *
 * <pre>{@code
 * # Problem: {?node} ends on {?end}, before it starts on {?start}.
 * # Solution: Look which of the two dates the text gives; correct the wording that read the other.
 * # Severity: Violation
 * SELECT ?node ?start ?end WHERE { … }
 * }</pre>
 *
 * @param name {@code checks/end-before-start}
 * @param problem a sentence in which {@code {?start}} stands for what the query binds
 * @param query has the variable {@code ?node}: what the finding is about
 */
record Check(String name, String problem, String solution, Severity severity, Query query) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\?(\\w+)}");

    /**
     * Reads one file.
     *
     * @throws KnowledgeException if a comment is missing or the query is wrong, with line and column
     */
    static Check read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Check parse(String file, String text) {
        String name = file.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.rq$", "");
        return new Check(
                "checks/" + name,
                comment(file, text, "Problem"),
                comment(file, text, "Solution"),
                Severity.named(comment(file, text, "Severity"))
                        .orElseThrow(() ->
                                new KnowledgeException(file, "its Severity is none. Say Violation, Warning or Info.")),
                query(file, text));
    }

    private static String comment(String file, String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith("# " + key + ":"))
                .findFirst()
                .map(line -> line.substring(key.length() + 3).strip())
                .orElseThrow(() -> new KnowledgeException(
                        file, "a check says what is wrong. Add a line \"# " + key + ": …\" at its top."));
    }

    private static Query query(String file, String text) {
        try {
            Query query = QueryFactory.create(text);
            if (!query.isSelectType() || !query.getResultVars().contains("node")) {
                throw new KnowledgeException(
                        file, "a check selects what it is about. Write SELECT ?node … WHERE { … }.");
            }
            return query;
        } catch (QueryParseException e) {
            String problem = e.getMessage().lines().findFirst().orElse("");
            throw new KnowledgeException(
                    file + ":" + e.getLine() + ":" + e.getColumn(), problem + " Correct the query at this place.");
        }
    }

    /** The problem with values in place of its variables; a variable without value is "?". */
    String message(UnaryOperator<String> value) {
        Matcher matcher = VARIABLE.matcher(problem);
        return matcher.replaceAll((MatchResult m) -> Matcher.quoteReplacement(
                Optional.ofNullable(value.apply(m.group(1))).orElse("?")));
    }
}
