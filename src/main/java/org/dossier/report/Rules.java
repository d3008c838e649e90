package org.dossier.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dossier.knowledge.KnowledgeException;
import org.dossier.knowledge.Turtle;

/**
 * What a graph of the domain must fulfil: the folders {@code shapes/} and {@code checks/} of {@code ontology/}, with the ontology's
 * own triples, since both ask for superclasses.
 */
public final class Rules {

    private final Shapes shapes;
    private final List<Check> checks;
    private final Graph ontology;

    private Rules(Shapes shapes, List<Check> checks, Graph ontology) {
        this.shapes = shapes;
        this.checks = checks;
        this.ontology = ontology;
    }

    /**
     * Reads both folders; without them nothing is asked of the graph.
     *
     * @param folder {@code ontology/}
     * @throws KnowledgeException on a syntax error in a file, with its place
     */
    public static Rules load(Path folder) {
        Graph ontology = graph(files(folder, ".ttl"));
        Turtle.resource("dos.ttl").forEach(line -> ontology.add(line.subject(), line.predicate(), line.object()));
        return new Rules(
                shapes(folder.resolve("shapes")),
                files(folder.resolve("checks"), ".rq").stream().map(Check::read).toList(),
                ontology);
    }

    Shapes shapes() {
        return shapes;
    }

    List<Check> checks() {
        return checks;
    }

    Graph ontology() {
        return ontology;
    }

    /** {@code lexicon.ttl} is about the wordings, not about the graph: {@link org.dossier.knowledge.Lexicon} asks that of itself. */
    private static Shapes shapes(Path folder) {
        List<Path> files = files(folder, ".ttl").stream()
                .filter(f -> !f.endsWith("lexicon.ttl"))
                .toList();
        try {
            return Shapes.parse(graph(files));
        } catch (ShaclParseException e) {
            throw new KnowledgeException(
                    folder.toString(), e.getMessage() + ". Correct the shape so that SHACL allows it.");
        }
    }

    private static Graph graph(List<Path> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Path file : files) {
            Turtle.read(file).forEach(line -> graph.add(line.subject(), line.predicate(), line.object()));
        }
        return graph;
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
