package org.dossier.dataset;

import java.io.BufferedWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.NQuads;
import org.dossier.graph.Turtle;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;

/** The folder that a build leaves: {@code out/}. */
public final class DataFolder {

    public static final String GRAPH = "graph.ttl";
    public static final String EVIDENCE = "evidence.ttl";
    public static final String QUADS = "dataset.nq";
    public static final String VOID = "void.ttl";
    public static final String FUSEKI = "fuseki";

    private static final Set<String> OURS = Set.of(GRAPH, EVIDENCE, QUADS, VOID, FUSEKI, "report.md", "report.ttl");

    private final Path folder;

    public DataFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the data set in place of the one that was there. Interrupted at any moment, the folder is the old one or the new one.
     *
     * @param texts further files by name: {@code report.md}; asked last, so that they may be made meanwhile
     * @throws DatasetException if the folder cannot be written; what was there before is unchanged
     */
    public void write(KnowledgeGraph graph, Ontology ontology, Supplier<Map<String, String>> texts) {
        new FolderSwap(folder, OURS).replace(next -> {
            Turtle turtle = new Turtle(graph.prefixes());
            Files.writeString(next.resolve(GRAPH), turtle.write(graph.facts().keySet()));
            Files.writeString(
                    next.resolve(EVIDENCE), turtle.write(graph.evidence().keySet()));
            try (BufferedWriter quads = Files.newBufferedWriter(next.resolve(QUADS))) {
                NQuads.write(graph, quads);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            Files.writeString(next.resolve(VOID), turtle.write(new VoidDescription(graph, ontology).triples()));
            new FusekiFolder(FusekiConfiguration.of("dossier", ontology.term(Dos.TEXT)))
                    .write(graph, next.resolve(FUSEKI));
            for (Map.Entry<String, String> other : texts.get().entrySet()) {
                Files.writeString(next.resolve(other.getKey()), other.getValue());
            }
        });
    }

    /** Whether a build has written the folder; brings back the one that an interrupted build left beside. */
    public boolean exists() {
        new FolderSwap(folder, OURS).restore();
        return Files.isRegularFile(folder.resolve(GRAPH));
    }

    public Path file(String name) {
        return folder.resolve(name);
    }
}
