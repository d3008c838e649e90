package org.dossier.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.dossier.article.Article;
import org.dossier.cli.input.ArticleInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private ArticleInput articles;

    @Mixin
    private ChangeOptions data;

    @Override
    public Integer call() {
        List<Article> read = articles.read(data.err());
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
