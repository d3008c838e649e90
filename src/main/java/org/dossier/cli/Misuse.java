package org.dossier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.knowledge.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command line, and what was probably meant. */
final class Misuse {

    private Misuse() {}

    /** One line: {@code 'bulid' is no command of dossier. Did you mean 'build'?} */
    static String explain(ParameterException mistake) {
        if (!(mistake instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return mistake.getMessage();
        }
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        String word = unmatched.getUnmatched().getFirst();
        boolean option = word.startsWith("-");
        if (!option && command.subcommands().isEmpty()) {
            return "'" + word + "' is one word too many for " + command.qualifiedName()
                    + "; leave it out, or put what belongs together into quotation marks";
        }
        String name = option ? word.replaceFirst("=.*", "") : word;
        List<String> known =
                option ? options(command) : List.copyOf(command.subcommands().keySet());
        return "'" + name + "' is no " + (option ? "option" : "command") + " of " + command.qualifiedName()
                + nearest(name, known).map(n -> ". Did you mean '" + n + "'?").orElse("");
    }

    private static List<String> options(CommandSpec command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }

    /** Of a name that is the beginning of one, that one. */
    private static Optional<String> nearest(String name, List<String> known) {
        return Nearest.to(name, known)
                .or(() ->
                        known.stream().filter(k -> k.startsWith(name)).sorted().findFirst());
    }
}
