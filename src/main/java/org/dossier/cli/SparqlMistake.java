package org.dossier.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.dossier.cli.input.UserError;

/** Says in our words where a query is no SPARQL, and why: ARQ lists all tokens that would have been right. */
final class SparqlMistake {

    private static final String GRAMMAR = "; see https://www.w3.org/TR/sparql11-query/";
    private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");
    private static final Pattern TOKEN =
            Pattern.compile("Encountered \" (?:<\\w+>|\"[^\\n]{1,40}?\") \"([^\\n]{1,60}?) \"\"");
    private static final Pattern PREFIX = Pattern.compile("Unresolved prefixed name: (\\S+)");

    private SparqlMistake() {}

    /** {@code query.rq:1:18: the prefix of foo:Bar is not declared; …} */
    static UserError of(String where, QueryParseException mistake) {
        Matcher place = PLACE.matcher(mistake.getMessage());
        return new UserError(where + ":"
                + (place.find()
                        ? place.group(1) + ":" + place.group(2)
                        : place(mistake.getLine()) + ":" + place(mistake.getColumn()))
                + ": " + problem(mistake.getMessage()));
    }

    private static String place(int number) {
        return String.valueOf(Math.max(1, number));
    }

    private static String problem(String message) {
        if (message.startsWith("Lexical error")) {
            return "a character that cannot stand here" + GRAMMAR;
        }
        Matcher prefix = PREFIX.matcher(message);
        if (prefix.find()) {
            return "the prefix of " + prefix.group(1) + " is not declared; write PREFIX with its IRI before the query";
        }
        if (message.startsWith("Encountered \"<EOF>\"")) {
            return "the query ends too early" + GRAMMAR;
        }
        Matcher token = TOKEN.matcher(message);
        return token.find()
                ? "'" + token.group(1) + "' cannot stand here" + GRAMMAR
                : message.lines().findFirst().orElse("no SPARQL") + GRAMMAR;
    }
}
