package org.dossier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Set;
import org.apache.jena.sys.JenaSystem;

/**
 * Where the program starts. Makes short what a person waits for: the page of all commands is kept as text, since picocli needs longer
 * to describe them than the virtual machine to start, and Jena starts while picocli reads the command line; no command runs before it has.
 */
public final class Start {

    private static final Set<String> ASK_FOR_HELP = Set.of("--help", "-h", "help");

    /** The page of all commands as picocli prints it; a test holds the two together. */
    static final String HELP = "help.txt";

    private Start() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 0 || args.length == 1 && ASK_FOR_HELP.contains(args[0])) {
            printHelp(System.out);
            return;
        }
        Thread jena = new Thread(JenaSystem::init, "jena");
        jena.setDaemon(true);
        jena.start();
        Main.main(args, jena);
    }

    private static void printHelp(PrintStream out) throws IOException {
        try (InputStream page = Start.class.getResourceAsStream(HELP)) {
            page.transferTo(out);
        }
        out.flush();
    }
}
