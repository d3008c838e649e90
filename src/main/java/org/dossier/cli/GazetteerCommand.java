package org.dossier.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dossier gazetteer}. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        subcommands = GazetteerImportCommand.class,
        description = "Bring in names that are to be known.")
final class GazetteerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do with the gazetteer: import");
    }
}
