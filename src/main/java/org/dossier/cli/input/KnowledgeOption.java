package org.dossier.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import picocli.CommandLine.Option;

/** The option {@code --ontology} of all commands that read text. */
public final class KnowledgeOption {

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description = "Folder with the domain's knowledge. Default: the ontology/ that comes with the program.")
    private Path folder;

    /** @throws org.dossier.knowledge.KnowledgeException on the first fault in the folder */
    public Knowledge load() {
        return Knowledge.load(path());
    }

    /** @throws org.dossier.knowledge.KnowledgeException on the first fault in the ontology; the rest of the folder is not read */
    public Ontology ontology() {
        return Knowledge.ontology(path());
    }

    public Path path() {
        Path path = folder != null ? folder : Path.of(System.getProperty("dossier.home", "."), "ontology");
        if (!Files.isDirectory(path)) {
            throw new UserError(
                    path + ": there is no such folder; --ontology names the folder with the domain's knowledge");
        }
        return path;
    }
}
