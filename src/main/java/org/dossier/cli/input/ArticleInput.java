package org.dossier.cli.input;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dossier.article.Article;
import org.dossier.article.ArticleException;
import org.dossier.article.ArticleFiles;
import org.dossier.article.ArticleReader;
import org.dossier.report.Count;
import picocli.CommandLine.Parameters;

/** The articles that a command is given. */
public final class ArticleInput {

    private static final Path STANDARD_INPUT = Path.of("-");

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "A .txt or .html file, a folder with such files, or - for one text on standard input.")
    private List<Path> articles;

    /** Those that can be read; the others are named on {@code err}. At least one, or a {@link UserError}. */
    public List<Article> read(PrintWriter err) {
        List<Article> read = new ArrayList<>();
        if (articles.contains(STANDARD_INPUT)) {
            read.add(ArticleReader.read("stdin", System.in));
        }
        List<Path> files =
                articles.stream().filter(p -> !p.equals(STANDARD_INPUT)).toList();
        for (Path file : ArticleFiles.find(files)) {
            try {
                read.add(ArticleReader.read(file));
            } catch (ArticleException e) {
                err.println("dossier: left out: " + e.getMessage());
            }
        }
        nameUnreadable(ArticleFiles.unreadable(files), err);
        if (read.isEmpty()) {
            throw new UserError("no article could be read; nothing was done");
        }
        return read;
    }

    private static void nameUnreadable(List<Path> documents, PrintWriter err) {
        int more = documents.size() - 1;
        if (more >= 0) {
            err.println("dossier: left out: " + documents.getFirst()
                    + (more == 0 ? "" : " and " + Count.of(more, "more document"))
                    + ": no .txt or .html; save as one of these and try again");
        }
    }
}
