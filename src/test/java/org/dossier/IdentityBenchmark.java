package org.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.article.ArticleFiles;
import org.dossier.article.ArticleReader;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.model.Reading;

/** The articles of {@code src/test/resources/identity}, read once for all tests, and the tables of answers. */
public final class IdentityBenchmark {

    private static final Path FOLDER = Path.of("src/test/resources/identity");

    public static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("ontology"));

    /** In the order of the articles' names. */
    public static final List<Reading> READINGS = new Dossier(KNOWLEDGE)
            .read(ArticleFiles.find(List.of(FOLDER.resolve("articles"))).stream()
                    .map(ArticleReader::read)
                    .toList());

    private IdentityBenchmark() {}

    /** The rows of a table of answers, without its header. */
    public static List<List<String>> answers(String table) {
        try {
            return Files.readAllLines(FOLDER.resolve(table)).stream()
                    .skip(1)
                    .map(l -> List.of(l.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
