package org.dossier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --data} of all commands that read what a build wrote. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "What 'dossier build' wrote. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    /** The folder, if a build wrote it. */
    Path folder() {
        if (!Files.isRegularFile(folder.resolve("graph.ttl"))) {
            throw new UserError(
                    folder + ": no data set lies here; make it with 'dossier build ARTICLE… --out " + folder + "'");
        }
        return folder;
    }
}
