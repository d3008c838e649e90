package org.dossier.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.dataset.fuseki.FusekiConfiguration;
import org.dossier.dataset.fuseki.FusekiFolder;
import org.dossier.dataset.fuseki.OpenDatabase;
import org.dossier.graph.Description;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.Turtle;
import org.dossier.knowledge.Dos;
import org.dossier.relation.model.Reading;

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
        Build.Content content = database(build);
        build.settings().write(next.resolve(DataFolder.SETTINGS));
        if (build.corrections().isPresent()) {
            build.corrections().get().copy(next.resolve(DataFolder.CORRECTED));
        }
        ArticleLines.write(
                content.readings().stream().map(Reading::article).toList(), next.resolve(DataFolder.ARTICLES));
        build.known().write(content.readings(), build.key(), next.resolve(DataFolder.READINGS));
        for (Map.Entry<String, String> other : content.texts().get().entrySet()) {
            Files.writeString(next.resolve(other.getKey()), other.getValue());
        }
    }

    /** A database that will be new is opened before the content is asked for, which is still being made. */
    private Build.Content database(Build build) throws IOException {
        FusekiFolder database = new FusekiFolder(
                FusekiConfiguration.of("dossier", build.ontology().term(Dos.TEXT)));
        Path after = next.resolve(DataFolder.FUSEKI);
        if (database.isIn(old.resolve(DataFolder.FUSEKI))) {
            Build.Content content = build.content().get();
            change(database, graph(build, content), content);
            return content;
        }
        try (OpenDatabase open = database.create(after)) {
            Build.Content content = build.content().get();
            graph(build, content);
            open.write(content.graph(), content.inferred());
            return content;
        }
    }

    /** Carries a change out on a copy of the old database, or writes all anew if that is less work. */
    private void change(FusekiFolder database, ChangeLog changes, Build.Content content) throws IOException {
        Path after = next.resolve(DataFolder.FUSEKI);
        if (changes.isSmall(quads(content.graph()))) {
            database.change(old.resolve(DataFolder.FUSEKI), changes.patch(), after);
        } else {
            try (OpenDatabase open = database.create(after)) {
                open.write(content.graph(), content.inferred());
            }
        }
    }

    private static long quads(KnowledgeGraph graph) {
        return Stream.of(graph.facts(), graph.evidence())
                .flatMap(triples -> triples.values().stream())
                .mapToLong(Set::size)
                .sum();
    }

    /** Writes the graph in all its forms but the database, and what has changed. */
    private ChangeLog graph(Build build, Build.Content content) throws IOException {
        KnowledgeGraph graph = content.graph();
        Collection<Description> subjects = content.described().subjects(content.inferred());
        ChangeLog changes = new GraphTexts(old, next, build.key(), graph.prefixes(), subjects).write();
        Turtle turtle = new Turtle(graph.prefixes());
        if (build.settings().infer()) {
            Files.writeString(next.resolve(DataFolder.INFERRED), turtle.write(content.inferred()));
        }
        Files.writeString(
                next.resolve(DataFolder.VOID),
                turtle.write(new VoidDescription(content.described(), build.ontology()).triples()));
        return changes;
    }
}
