package org.dossier.statement;

import static org.dossier.IdentityBenchmark.KNOWLEDGE;
import static org.dossier.IdentityBenchmark.READINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.Dossier;
import org.dossier.IdentityBenchmark;
import org.dossier.entity.Entities;
import org.dossier.knowledge.Dos;
import org.junit.jupiter.api.Test;

/** Which numbers of several articles are one figure, and which must not be added up, measured. */
class FigureBenchmarkTest {

    private static final Statements STATEMENTS =
            Statements.of(READINGS, Entities.of(READINGS, KNOWLEDGE, Dossier.BASE), KNOWLEDGE, Dossier.BASE);
    private static final String VALUE = KNOWLEDGE.ontology().term(Dos.VALUE);
    private static final Set<String> TIES =
            Set.of(FigureTies.REVISES, FigureTies.CONFLICTS_WITH, FigureTies.PART_OF_TOTAL, FigureTies.ROUNDS_OFF);

    /** The node of a number in an article; empty if the reader has not found it. */
    private static String node(String article, String value) {
        return STATEMENTS.all().stream()
                .filter(s -> s.property().equals(VALUE) && s.articles().contains(article))
                .filter(s -> new BigDecimal(s.value().key()).compareTo(new BigDecimal(value)) == 0)
                .map(Statement::subject)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Set<String>> nodes() {
        Map<String, Set<String>> nodes = new TreeMap<>();
        IdentityBenchmark.answers("figures.tsv")
                .forEach(row ->
                        nodes.computeIfAbsent(row.get(2), f -> new TreeSet<>()).add(node(row.get(0), row.get(1))));
        nodes.values().forEach(n -> n.remove(""));
        return nodes;
    }

    @Test
    void repeatedFigureIsOneNodeAndDifferentFiguresAreNot() {
        Map<String, String> figures = new HashMap<>();
        int found = 0;
        for (Map.Entry<String, Set<String>> figure : nodes().entrySet()) {
            assertTrue(figure.getValue().size() <= 1, figure::toString);
            for (String node : figure.getValue()) {
                assertEquals(null, figures.put(node, figure.getKey()), figure::toString);
                found++;
            }
        }
        assertTrue(found >= 20, "figures found: " + found);
    }

    @Test
    void figuresThatMustNotBeAddedUpAreTied() {
        Map<String, String> names = new HashMap<>();
        nodes().forEach((figure, nodes) -> nodes.forEach(n -> names.put(n, figure)));
        Set<String> found = STATEMENTS.all().stream()
                .filter(s -> TIES.contains(s.property()))
                .map(s -> names.getOrDefault(s.subject(), s.subject()) + " "
                        + s.property().substring(Dos.NS.length()) + " "
                        + names.getOrDefault(s.value().key(), s.value().key()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = IdentityBenchmark.answers("figure-ties.tsv").stream()
                .map(row -> String.join(" ", row))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    @Test
    void reprintsAreFoundAndNothingElse() {
        Set<List<String>> found = STATEMENTS.origins().byArticle().entrySet().stream()
                .filter(e -> !e.getKey().equals(e.getValue()))
                .map(e -> List.of(e.getKey(), e.getValue()))
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(IdentityBenchmark.answers("reprints.tsv")), found);
    }

    @Test
    void reprintsAddNoConfidenceAndIndependentArticlesDo() {
        Statement cases = STATEMENTS.all().stream()
                .filter(s -> s.property().equals(VALUE) && s.subject().equals(node("clear-sky-daily", "4210")))
                .findFirst()
                .orElseThrow();
        List<Evidence> daily = of(cases, "clear-sky-daily");
        List<Evidence> prints = of(cases, "clear-sky-daily", "clear-sky-reprint");
        List<Evidence> all = of(cases, "clear-sky-daily", "clear-sky-reprint", "clear-sky-agency");
        Origins origins = STATEMENTS.origins();
        assertEquals(3, cases.articles().size());
        assertEquals(2, origins.independent(cases.articles()));
        assertEquals(origins.confidence(daily), origins.confidence(prints));
        double agency = 1 - of(cases, "clear-sky-agency").getFirst().confidence();
        assertEquals(1 - (1 - origins.confidence(daily)) * agency, origins.confidence(all), 1e-9);
    }

    private static List<Evidence> of(Statement statement, String... articles) {
        return statement.evidence().stream()
                .filter(e -> List.of(articles).contains(e.location().article()))
                .toList();
    }
}
