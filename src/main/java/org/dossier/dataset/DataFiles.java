package org.dossier.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.NQuads;
import org.dossier.graph.Turtle;
import org.dossier.knowledge.Dos;
import org.dossier.relation.Reading;

/** Writes the files of a data set into a new folder, with the help of what stands in the old one. */
final class DataFiles {

    private final Path old;
    private final Path next;

    /** @param old need not exist */
    DataFiles(Path old, Path next) {
        this.old = old;
        this.next = next;
    }

    void write(Build build) throws IOException {
        graph(build);
        ChangeLog changes = ChangeLog.write(old, next);
        database(build, changes);
        build.settings().write(next.resolve(DataFolder.SETTINGS));
        if (build.corrections().isPresent()) {
            Files.copy(build.corrections().get(), next.resolve(DataFolder.CORRECTED));
        }
        ArticleLines.write(build.readings().stream().map(Reading::article).toList(), next.resolve(DataFolder.ARTICLES));
        ReadingFile.read(old.resolve(DataFolder.READINGS), build.key())
                .write(build.readings(), build.key(), next.resolve(DataFolder.READINGS));
        for (Map.Entry<String, String> other : build.texts().get().entrySet()) {
            Files.writeString(next.resolve(other.getKey()), other.getValue());
        }
    }

    private void database(Build build, ChangeLog changes) throws IOException {
        FusekiFolder database = new FusekiFolder(
                FusekiConfiguration.of("dossier", build.ontology().term(Dos.TEXT)));
        Path before = old.resolve(DataFolder.FUSEKI);
        Path after = next.resolve(DataFolder.FUSEKI);
        if (database.isIn(before) && changes.isSmall(quads(build.graph()))) {
            database.change(before, changes.patch(), after);
        } else {
            database.write(build.graph(), build.inferred(), after);
        }
    }

    private static long quads(KnowledgeGraph graph) {
        return Stream.of(graph.facts(), graph.evidence())
                .flatMap(triples -> triples.values().stream())
                .mapToLong(Set::size)
                .sum();
    }

    private void graph(Build build) throws IOException {
        KnowledgeGraph graph = build.graph();
        Turtle turtle = new Turtle(graph.prefixes());
        Files.writeString(
                next.resolve(DataFolder.GRAPH), turtle.write(graph.facts().keySet()));
        Files.writeString(
                next.resolve(DataFolder.EVIDENCE), turtle.write(graph.evidence().keySet()));
        if (build.settings().infer()) {
            Files.writeString(next.resolve(DataFolder.INFERRED), turtle.write(build.inferred()));
        }
        try (BufferedWriter quads = Files.newBufferedWriter(next.resolve(DataFolder.QUADS))) {
            NQuads.write(graph, build.inferred(), quads);
        }
        Files.writeString(
                next.resolve(DataFolder.VOID), turtle.write(new VoidDescription(graph, build.ontology()).triples()));
    }
}
