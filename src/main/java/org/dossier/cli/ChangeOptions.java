package org.dossier.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dossier.article.Article;
import org.dossier.cli.input.BuildOptions;
import org.dossier.cli.input.DataOption;
import org.dossier.cli.input.UserError;
import org.dossier.dataset.DataFolder;
import org.dossier.knowledge.Nearest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands share that change a data set: which one, and how it becomes the one of other articles. */
final class ChangeOptions {

    @Option(
            names = {"--data", "--out"},
            paramLabel = "DIR",
            defaultValue = "out",
            description = "What 'dossier build' wrote. Default: ${DEFAULT-VALUE}.")
    private Path path;

    @Mixin
    private BuildOptions options;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /**
     * Makes the data set of the changed articles.
     *
     * @param change given the articles by name; may change the map itself
     */
    int change(UnaryOperator<SortedMap<String, Article>> change) {
        DataFolder folder = DataOption.folder(path);
        Building building = new Building(options, folder, false, err());
        building.write(folder::settings, () -> options.corrections(folder), () -> changed(folder, change));
        if (!options.quiet()) {
            command.commandLine().getOut().println(building.summary() + ", wrote " + path + ".");
        }
        return 0;
    }

    private List<Article> changed(DataFolder folder, UnaryOperator<SortedMap<String, Article>> change) {
        SortedMap<String, Article> articles = new TreeMap<>();
        folder.articles().forEach(a -> articles.put(a.name(), a));
        return List.copyOf(change.apply(articles).values());
    }

    /** @throws UserError if the data set has no article of that name; suggests the nearest */
    static void require(String name, SortedMap<String, Article> articles, String remedy) {
        if (!articles.containsKey(name)) {
            throw new UserError(name + ": the data set has no article of this name"
                    + Nearest.to(name, articles.keySet())
                            .map(n -> ". Did you mean " + n + "?")
                            .orElse("; " + remedy));
        }
    }
}
