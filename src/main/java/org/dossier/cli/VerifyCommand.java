package org.dossier.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dossier.article.Article;
import org.dossier.report.QuoteCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dossier verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Compare every quote of a data set with the articles that it was built from.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every quote stands",
            "1:an article has changed or is missing, or a quote does not stand",
            "2:nothing was compared"
        },
        footer = {"", "Example: dossier verify seeds/"})
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private ArticleInput articles;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Article> read = articles.read(spec.commandLine().getErr());
        QuoteCheck check = QuoteCheck.of(data.read().graph(), read);
        PrintWriter out = spec.commandLine().getOut();
        check.problems().forEach(out::println);
        out.println(number(check.passages(), "passage") + ", "
                + number(check.problems().size(), "problem"));
        return check.problems().isEmpty() ? 0 : Main.FOUND_WRONG;
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
