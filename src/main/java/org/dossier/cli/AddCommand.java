package org.dossier.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.dossier.article.Article;
import org.dossier.cli.input.ArticleInput;
import org.dossier.cli.input.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dossier add}. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Read articles into a data set that is built.",
            "The others are not read again; the result is the same as a build of all. The change is kept as an RDF Patch in changes/."
        },
        footer = {"", "Example: dossier add news/monday.txt --data out/"})
final class AddCommand implements Callable<Integer> {

    @Mixin
    private ArticleInput articles;

    @Mixin
    private ChangeOptions data;

    @Override
    public Integer call() {
        List<Article> read = articles.read(data.err());
        return data.change(all -> add(read, all));
    }

    /** An article that is there already, word for word, is no mistake: a script may add a folder every evening. */
    private static SortedMap<String, Article> add(List<Article> read, SortedMap<String, Article> all) {
        for (Article article : read) {
            Article there = all.putIfAbsent(article.name(), article);
            if (there != null && !there.equals(article)) {
                throw new UserError(
                        article.name()
                                + ": the data set has another article of this name; replace it with 'dossier replace', or rename the file");
            }
        }
        return all;
    }
}
