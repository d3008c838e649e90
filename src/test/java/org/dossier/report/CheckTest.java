package org.dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.dossier.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check beside two graphs: one in which it fires, one near it in which it stays silent. */
class CheckTest {

    private static final Path CHECKS = Path.of("ontology/checks");
    private static final Path CASES = Path.of("src/test/resources/checks");
    private static final Rules RULES = Rules.load(Path.of("ontology"));

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(CHECKS)) {
            return files.map(f -> f.getFileName().toString().replace(".rq", ""))
                    .sorted()
                    .toList();
        }
    }

    private static List<Finding> findings(String name, String graph) {
        Graph data = RDFDataMgr.loadGraph(CASES.resolve(name).resolve(graph).toString());
        return new Validator(data, RULES)
                .findings().stream()
                        .filter(f -> f.rule().equals("checks/" + name))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void checkFiresOnItsFaultAndSaysWhatItFound(String name) {
        List<Finding> findings = findings(name, "fires.ttl");
        assertFalse(findings.isEmpty());
        findings.forEach(f -> {
            assertFalse(f.message().contains("?"), f.message());
            assertFalse(f.solution().isBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void checkIsSilentBesideItsFault(String name) {
        assertEquals(List.of(), findings(name, "silent.ttl"));
    }

    @Test
    void conflictOfTwoFiguresIsToldOnce() {
        assertEquals(1, findings("figures-conflict", "fires.ttl").size());
    }

    @Test
    void everyCaseHasItsCheck() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            assertEquals(
                    names(),
                    folders.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void checkWithoutSolutionIsRefused() {
        KnowledgeException e = assertThrows(
                KnowledgeException.class,
                () -> Check.parse("ontology/checks/x.rq", "# Problem: P.\n# Severity: Info\nSELECT ?node {}"));
        assertTrue(e.getMessage().startsWith("ontology/checks/x.rq: "), e.getMessage());
        assertTrue(e.getMessage().contains("# Solution:"), e.getMessage());
    }

    @Test
    void wrongQueryIsNamedWithLineAndColumn() {
        KnowledgeException e = assertThrows(
                KnowledgeException.class,
                () -> Check.parse(
                        "ontology/checks/x.rq",
                        "# Problem: P.\n# Solution: S.\n# Severity: Info\nSELECT ?node WHERE [\n"));
        assertTrue(e.getMessage().startsWith("ontology/checks/x.rq:4:"), e.getMessage());
    }

    @Test
    void queryWithoutNodeIsRefused() {
        assertThrows(
                KnowledgeException.class,
                () -> Check.parse(
                        "x.rq",
                        "# Problem: P.\n# Solution: S.\n# Severity: Info\nSELECT ?other WHERE { ?other ?p ?o }"));
    }
}
