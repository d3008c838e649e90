package org.dossier.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dossier.article.Article;
import org.dossier.cli.input.ArticleInput;
import org.dossier.cli.input.DataOption;
import org.dossier.cli.input.UserError;
import org.dossier.cli.output.ExitStatus;
import org.dossier.report.Count;
import org.dossier.report.QuoteCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dossier verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Compare the quotes of a data set with the articles that they were read from.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every quote stands",
            "1:an article has changed or is not in the data set, or a quote does not stand",
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
        if (check.strange().size() == read.size()) {
            throw new UserError(data.path() + ": knows none of the given articles, among them "
                    + check.strange().getFirst()
                    + "; name those that it was built from, or another data set by --data");
        }
        PrintWriter out = spec.commandLine().getOut();
        check.problems().forEach(out::println);
        out.println(Count.of(check.passages(), "passage") + ", "
                + Count.of(check.problems().size(), "problem") + notLookedAt(check));
        return check.problems().isEmpty() ? 0 : ExitStatus.FOUND_WRONG;
    }

    private static String notLookedAt(QuoteCheck check) {
        int count = check.notGiven().size();
        return count == 0
                ? ""
                : "; " + Count.of(count, "article of the data set was", "articles of the data set were")
                        + " not given and not looked at";
    }
}
