package org.dossier.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.article.ArticleException;
import org.dossier.article.ArticleFiles;
import org.dossier.article.ArticleReader;
import org.dossier.dataset.DataFolder;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.knowledge.KnowledgeException;
import org.dossier.relation.Reading;
import org.dossier.report.Report;
import org.dossier.report.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Read articles and write the graph and the data set.",
            "An article that cannot be read is named on standard error and in the report; the others are built."
        },
        footer = {"", "Example: dossier build seeds/ --out out/"})
final class BuildCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "A .txt or .html file, a folder with such files, or - for one text on standard input.")
    private List<Path> articles;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where to write; made if absent. Default: ${DEFAULT-VALUE}.")
    private Path out;

    @Mixin
    private KnowledgeOption knowledge;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Dossier.BASE,
            description = "Namespace of the things that the articles speak of. Default: ${DEFAULT-VALUE}.")
    private String base;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many articles are read at a time. Default: one for each processor. The result is the same.")
    private Integer threads;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Article> read = read();
        Dossier dossier = Dossier.load(knowledge.path(), checkedBase());
        try (ForkJoinPool pool = new ForkJoinPool(count())) {
            build(dossier, read, pool);
        }
        if (!quiet) {
            spec.commandLine()
                    .getOut()
                    .println("Read " + read.size() + (read.size() == 1 ? " article" : " articles") + ", wrote " + out
                            + ".");
        }
        return 0;
    }

    private String checkedBase() {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+[/#]")) {
            throw new UserError("--base " + base + " is no namespace; give an http or https IRI that ends in / or #");
        }
        return base;
    }

    private int count() {
        if (threads != null && (threads < 1 || threads > 1024)) {
            throw new UserError("--threads " + threads + " makes no sense; give a number from 1 to 1024");
        }
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** While the pool reads the articles, this thread reads the rules; while the pool writes the report, this one writes the graph. */
    private void build(Dossier dossier, List<Article> articles, ForkJoinPool pool) {
        ForkJoinTask<List<Reading>> reading = pool.submit(() -> readings(dossier, articles));
        Rules rules = rules(pool);
        List<Reading> readings = reading.join();
        KnowledgeGraph graph = dossier.graph(readings);
        ForkJoinTask<Map<String, String>> report =
                pool.submit(() -> Report.of(graph, rules, readings).texts(graph.prefixes()));
        new DataFolder(out).write(graph, dossier.knowledge().ontology(), report::join);
    }

    private Rules rules(ForkJoinPool pool) {
        try {
            return Rules.load(knowledge.path());
        } catch (KnowledgeException e) {
            pool.shutdownNow();
            throw e;
        }
    }

    private List<Reading> readings(Dossier dossier, List<Article> read) {
        Progress progress = new Progress(spec.commandLine().getErr(), quiet, read.size());
        try {
            return dossier.read(read, progress::step);
        } finally {
            progress.end();
        }
    }

    private List<Article> read() {
        List<Article> read = new ArrayList<>();
        RuntimeException last = null;
        if (articles.contains(Path.of("-"))) {
            read.add(ArticleReader.read("stdin", System.in));
        }
        for (Path file : ArticleFiles.find(
                articles.stream().filter(p -> !p.toString().equals("-")).toList())) {
            try {
                read.add(ArticleReader.read(file));
            } catch (ArticleException e) {
                last = e;
                spec.commandLine().getErr().println("dossier: left out: " + e.getMessage());
            }
        }
        if (read.isEmpty() && last != null) {
            throw new UserError("no article could be read; nothing was built");
        }
        return read;
    }
}
