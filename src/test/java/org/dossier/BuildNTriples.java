package org.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.article.ArticleFiles;
import org.dossier.article.ArticleReader;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.NTriples;
import org.dossier.graph.Turtle;
import org.dossier.knowledge.Knowledge;

/** Builds articles from the class path, without the launcher: {@code BuildNTriples [--ttl] ARTICLE… > graph.nt}. */
final class BuildNTriples {

    private BuildNTriples() {}

    public static void main(String[] args) {
        List<Path> paths =
                Stream.of(args).filter(a -> !a.equals("--ttl")).map(Path::of).toList();
        Dossier dossier = new Dossier(Knowledge.load(Path.of("ontology")));
        KnowledgeGraph graph = dossier.graph(dossier.read(
                ArticleFiles.find(paths).stream().map(ArticleReader::read).toList()));
        if (List.of(args).contains("--ttl")) {
            System.out.print(new Turtle(graph.prefixes()).write(graph.facts().keySet()));
        } else {
            graph.all().forEach(t -> System.out.println(NTriples.line(t)));
        }
        System.out.flush();
    }
}
