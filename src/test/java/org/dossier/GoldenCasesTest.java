package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dossier.article.ArticleReader;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.Prefixes;
import org.dossier.knowledge.Knowledge;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden cases: each folder of {@code src/test/resources/cases} holds an {@code article.txt} and the facts that must be read from
 * it, no more and no less, in {@code expected.ttl}. An empty {@code expected.ttl} says that the article tells no fact.
 *
 * <p>{@code expected.ttl} needs no prefixes ({@code enf:}, {@code dos:}, {@code org:} …; {@code @base} is that of all
 * individuals). Nodes without a name are written {@code []}, offences and goods as {@code "text"}. Classes, labels and
 * dates of named things are compared only where they are given.
 */
class GoldenCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    Stream<DynamicTest> articleGivesTheExpectedFacts() throws IOException {
        Knowledge knowledge = Knowledge.load(Path.of("ontology"));
        Dossier dossier = new Dossier(knowledge);
        String only = System.getProperty("case", "");
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(Files::isDirectory)
                    .filter(f -> f.getFileName().toString().contains(only))
                    .sorted()
                    .toList()
                    .stream()
                    .map(f -> DynamicTest.dynamicTest(
                            f.getFileName().toString(), () -> assertEquals("", difference(dossier, f))));
        }
    }

    private static String difference(Dossier dossier, Path folder) throws IOException {
        KnowledgeGraph built = dossier.graph(dossier.read(List.of(ArticleReader.read(folder.resolve("article.txt")))));
        FactLines found = new FactLines(built.facts().keySet(), built.prefixes().base());
        FactLines expected = new FactLines(
                expected(folder, built.prefixes()), built.prefixes().base());
        Set<String> all = new TreeSet<>(found.stated());
        all.addAll(found.describing());
        Set<String> wanted = new TreeSet<>(expected.stated());
        wanted.addAll(expected.describing());
        return lines("- missing ", minus(wanted, all)) + lines("+ extra ", minus(found.stated(), expected.stated()));
    }

    private static Set<Triple> expected(Path folder, Prefixes prefixes) throws IOException {
        String prologue = prefixes.namespaces().entrySet().stream()
                .map(e -> "PREFIX " + e.getKey() + ": <" + e.getValue() + ">\n")
                .collect(Collectors.joining("", "BASE <" + prefixes.base() + ">\n", ""));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new StringReader(prologue + Files.readString(folder.resolve("expected.ttl"))))
                .lang(Lang.TURTLE)
                .parse(graph);
        return graph.find().toSet();
    }

    private static Set<String> minus(Set<String> all, Set<String> others) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }

    private static String lines(String mark, Set<String> lines) {
        return lines.stream().map(l -> mark + l + "\n").collect(Collectors.joining());
    }
}
