package org.dossier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.dossier.article.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dossier replace}. */
@Command(
        name = "replace",
        mixinStandardHelpOptions = true,
        description = {
            "Read corrected articles in place of those of the same names in a data set.",
            "What only the old wording said is withdrawn. The change is kept as an RDF Patch in changes/."
        },
        footer = {"", "Example: dossier replace news/monday.txt --data out/"})
final class ReplaceCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "A .txt or .html file, a folder with such files, or - for one text on standard input.")
    private List<Path> articles;

    @Mixin
    private ChangeOptions data;

    @Override
    public Integer call() {
        List<Article> read = ArticleInput.read(articles, data.err());
        return data.change(all -> replace(read, all));
    }

    private static SortedMap<String, Article> replace(List<Article> read, SortedMap<String, Article> all) {
        for (Article article : read) {
            ChangeOptions.require(article.name(), all, "add it with 'dossier add'");
            all.put(article.name(), article);
        }
        return all;
    }
}
