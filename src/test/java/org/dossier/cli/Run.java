package org.dossier.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.dossier.cli.output.ExitStatus;
import picocli.CommandLine;

/** A command line as it ran: its status, and what it printed. */
record Run(int status, String out, String err) {

    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int status = command.execute(args);
        return new Run(status, out.toString(), err.toString());
    }

    /** Whether it ended as a user's mistake should: status 2, one line that tells, no stack trace. */
    boolean isMistake() {
        return status == ExitStatus.MISTAKE
                && err.startsWith("dossier: ")
                && !err.contains("\tat ")
                && err.strip().lines().count() <= 2;
    }
}
