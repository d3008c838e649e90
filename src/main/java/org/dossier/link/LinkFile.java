package org.dossier.link;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found, as Turtle that a person looks through: what is sure is stated, what is doubtful stands in comments. */
public final class LinkFile {

    private LinkFile() {}

    /** @param verdicts by question, in the order in which they shall stand */
    public static String text(ReconciliationClient service, Map<Question, Verdict> verdicts) {
        String head = "# Proposed by " + line(service.name()) + ".\n"
                + "# Lines that start with #? are doubtful: delete the two signs where you agree.\n"
                + "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n";
        return verdicts.entrySet().stream()
                .flatMap(e -> Stream.of(
                        "# " + line(e.getKey().names().getFirst()) + ": "
                                + line(e.getValue().reason()) + score(e.getValue()),
                        (e.getValue().sure() ? "" : "#?")
                                + link(
                                        e.getKey().iri(),
                                        service.iri(e.getValue().best().id()))))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private static String score(Verdict verdict) {
        return String.format(Locale.ROOT, " (score %.1f)", verdict.best().score());
    }

    private static String link(String iri, String elsewhere) {
        return "<" + iri + "> owl:sameAs <" + elsewhere + "> .";
    }

    /** A service's words must not start a line of their own. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
