package org.dossier.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.dossier.dataset.DataFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that write a data set. */
public final class BuildOptions {

    private static final int MOST_THREADS = 1024;
    private static final String CORRECTIONS = "corrections.ttl";

    @Mixin
    private KnowledgeOption knowledge;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description =
                    "What people corrected, in Turtle, to be put into the graph; kept in the data set. Default: for a change those"
                            + " that the data set was built with, else " + CORRECTIONS
                            + " in the working folder, if it is there.")
    private Path corrections;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many articles are read at a time. Default: one for each processor. The result is the same.")
    private Integer threads;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    private boolean quiet;

    public Path knowledge() {
        return knowledge.path();
    }

    /** The file with the corrections of a build, if there is one. */
    public Optional<Path> corrections() {
        return Optional.ofNullable(corrections)
                .or(() -> Optional.of(Path.of(CORRECTIONS)).filter(Files::isRegularFile));
    }

    /** The file with the corrections of a change, if there is one: a change repeats what was corrected before. */
    public Optional<Path> corrections(DataFolder changed) {
        return Optional.ofNullable(corrections)
                .or(() -> Optional.of(changed.file(DataFolder.CORRECTED)).filter(Files::isRegularFile))
                .or(this::corrections);
    }

    public boolean quiet() {
        return quiet;
    }

    public ForkJoinPool pool() {
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw new UserError("--threads " + threads + " makes no sense; give a number from 1 to " + MOST_THREADS);
        }
        return new ForkJoinPool(threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }
}
