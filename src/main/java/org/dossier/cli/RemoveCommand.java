package org.dossier.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.dossier.article.Article;
import org.dossier.cli.input.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dossier remove}. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = {
            "Withdraw articles from a data set.",
            "The facts go that no other article supports. The change is kept as an RDF Patch in changes/."
        },
        footer = {"", "Example: dossier remove monday --data out/"})
final class RemoveCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "The name of an article: that of its file, without the ending.")
    private List<String> names;

    @Mixin
    private ChangeOptions data;

    @Override
    public Integer call() {
        return data.change(this::remove);
    }

    private SortedMap<String, Article> remove(SortedMap<String, Article> all) {
        names.forEach(name -> ChangeOptions.require(name, all, "articles.jsonl lists those it has"));
        names.forEach(all::remove);
        if (all.isEmpty()) {
            throw new UserError("this would leave no article; delete the folder instead");
        }
        return all;
    }
}
