package org.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The manual pages in {@code docs/man} and the kept help are those of the commands. With {@code -Ddossier.update=true} they are written anew. */
class ManualTest {

    private static final Path MANUAL = Path.of("docs/man");
    private static final Path HELP = Path.of("src/main/resources/org/dossier/cli", Start.HELP);

    @TempDir
    Path folder;

    @Test
    void manualPagesAreThoseOfTheCommands() throws IOException {
        File target = Boolean.getBoolean("dossier.update") ? MANUAL.toFile() : folder.toFile();
        Files.createDirectories(target.toPath());
        CommandLine command = Main.commandLine();
        ManPageGenerator.generateManPage(target, null, new boolean[0], true, command.getCommandSpec());
        assertEquals(pages(target.toPath()), pages(MANUAL));
    }

    @Test
    void keptHelpIsThatOfTheCommand() throws IOException {
        String help = Main.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
        if (Boolean.getBoolean("dossier.update")) {
            Files.writeString(HELP, help);
        }
        assertEquals(help, Files.readString(HELP));
    }

    private static SortedMap<String, String> pages(Path folder) throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }
}
