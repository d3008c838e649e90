package org.dossier.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dossier.cli.input.DataOption;
import org.dossier.cli.input.KnowledgeOption;
import org.dossier.cli.output.ExitStatus;
import org.dossier.report.Count;
import org.dossier.report.Finding;
import org.dossier.report.Report;
import org.dossier.report.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dossier validate}. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Hold the built data set against the shapes (SHACL) and checks (SPARQL) of the ontology folder.",
            "Each finding stands with the sentence that the doubtful fact was read from."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:no violation; there may be warnings", "1:violations were found", "2:nothing was checked"},
        footer = {"", "Example: dossier validate --data out/"})
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Mixin
    private KnowledgeOption knowledge;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Report report = Report.of(data.read().graph(), Rules.load(knowledge.path()), Map.of());
        PrintWriter out = spec.commandLine().getOut();
        report.findings().forEach(f -> print(f, out));
        out.println(Count.of(report.findings().size(), "finding") + (report.conforms() ? ", no violation" : ""));
        return report.conforms() ? 0 : ExitStatus.FOUND_WRONG;
    }

    private static void print(Finding finding, PrintWriter out) {
        out.println(
                finding.severity() + ": " + finding.message() + " (" + finding.label() + ", " + finding.rule() + ")");
        finding.quotes()
                .forEach(p ->
                        out.println("    " + p.article() + ": \"" + p.quote().replaceAll("\\s+", " ") + "\""));
        if (!finding.solution().isEmpty()) {
            out.println("    " + finding.solution());
        }
    }
}
