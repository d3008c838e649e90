package org.dossier.cli.input;

import java.nio.file.Path;
import org.dossier.dataset.BuiltData;
import org.dossier.dataset.DataFolder;
import picocli.CommandLine.Option;

/** The option {@code --data} of all commands that read what a build wrote. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "What 'dossier build' wrote. Default: ${DEFAULT-VALUE}.")
    private Path path;

    /** The folder, if a build wrote it. */
    public DataFolder folder() {
        return folder(path);
    }

    /** @throws UserError if no data set lies there */
    public static DataFolder folder(Path path) {
        DataFolder folder = new DataFolder(path);
        if (!folder.exists()) {
            throw new UserError(
                    path + ": no data set lies here; make it with 'dossier build ARTICLE… --out " + path + "'");
        }
        return folder;
    }

    public BuiltData read() {
        return BuiltData.read(folder());
    }

    public Path path() {
        return path;
    }
}
