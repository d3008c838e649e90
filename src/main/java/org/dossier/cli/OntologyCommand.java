package org.dossier.cli;

import java.util.concurrent.Callable;
import org.dossier.cli.input.KnowledgeOption;
import org.dossier.report.OntologyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dossier ontology}. */
@Command(
        name = "ontology",
        mixinStandardHelpOptions = true,
        description = {
            "Write the documentation of the ontology as a Markdown page.",
            "Without --ontology it is the one that comes with the program."
        },
        footer = {"", "Example: dossier ontology > docs/ontology.md"})
final class OntologyCommand implements Callable<Integer> {

    @Mixin
    private KnowledgeOption knowledge;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(OntologyPage.write(knowledge.load().ontology()));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
