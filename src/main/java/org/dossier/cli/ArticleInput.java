package org.dossier.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dossier.article.Article;
import org.dossier.article.ArticleException;
import org.dossier.article.ArticleFiles;
import org.dossier.article.ArticleReader;

/** Reads the files that a command is given. */
final class ArticleInput {

    private static final Path STANDARD_INPUT = Path.of("-");

    private ArticleInput() {}

    /** The articles that can be read; the others are named on {@code err}. At least one, or a {@link UserError}. */
    static List<Article> read(List<Path> given, PrintWriter err) {
        List<Article> read = new ArrayList<>();
        if (given.contains(STANDARD_INPUT)) {
            read.add(ArticleReader.read("stdin", System.in));
        }
        List<Path> files = given.stream().filter(p -> !p.equals(STANDARD_INPUT)).toList();
        for (Path file : ArticleFiles.find(files)) {
            try {
                read.add(ArticleReader.read(file));
            } catch (ArticleException e) {
                err.println("dossier: left out: " + e.getMessage());
            }
        }
        if (read.isEmpty()) {
            throw new UserError("no article could be read; nothing was built");
        }
        return read;
    }
}
