package org.dossier.cli;

import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that write a data set. */
final class BuildOptions {

    private static final int MOST_THREADS = 1024;

    @Mixin
    private KnowledgeOption knowledge;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many articles are read at a time. Default: one for each processor. The result is the same.")
    private Integer threads;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    private boolean quiet;

    Path knowledge() {
        return knowledge.path();
    }

    boolean quiet() {
        return quiet;
    }

    ForkJoinPool pool() {
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw new UserError("--threads " + threads + " makes no sense; give a number from 1 to " + MOST_THREADS);
        }
        return new ForkJoinPool(threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }
}
