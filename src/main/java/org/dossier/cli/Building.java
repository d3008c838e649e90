package org.dossier.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.apache.jena.graph.Triple;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.article.SameText;
import org.dossier.cli.input.BuildOptions;
import org.dossier.cli.input.TolerantReader;
import org.dossier.cli.output.Progress;
import org.dossier.dataset.Build;
import org.dossier.dataset.DataFolder;
import org.dossier.dataset.ReadingJournal;
import org.dossier.dataset.Settings;
import org.dossier.dataset.reading.ReadingFile;
import org.dossier.dataset.reading.ReadingKey;
import org.dossier.graph.DescribedGraph;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.knowledge.Corrections;
import org.dossier.knowledge.CorrectionsFile;
import org.dossier.relation.model.Reading;
import org.dossier.report.Count;
import org.dossier.report.Inference;
import org.dossier.report.Report;
import org.dossier.report.Rules;

/** Makes the data set of a set of articles. Those are read that have no reading from an earlier build of the folder. */
final class Building {

    /** Of a large set of articles, many are prints of others. */
    private static final int MOST_NAMED = 10;

    private final BuildOptions options;
    private final DataFolder folder;
    private final boolean fresh;
    private final PrintWriter err;
    private Progress progress;
    private int known;
    private int read;

    /** @param fresh whether to read all articles anew */
    Building(BuildOptions options, DataFolder folder, boolean fresh, PrintWriter err) {
        this.options = options;
        this.folder = folder;
        this.fresh = fresh;
        this.err = err;
        this.progress = new Progress(err, options.quiet(), 0);
    }

    /**
     * Replaces what is in the folder.
     *
     * @param settings asked, as the others, while no other process can write the folder
     * @param corrections the file with what people corrected, if there is one
     */
    void write(Supplier<Settings> settings, Supplier<Optional<Path>> corrections, Supplier<List<Article>> articles) {
        try (ForkJoinPool pool = options.pool()) {
            try {
                folder.replace(
                        () -> build(settings.get(), corrections.get().map(CorrectionsFile::of), articles.get(), pool));
            } catch (RuntimeException e) {
                pool.shutdownNow(); // else it would be waited for, while it reads in vain
                throw e;
            } finally {
                progress.end();
            }
        }
    }

    /** What was done, as the beginning of a sentence: {@code Read 2 articles, knew 40}. */
    String summary() {
        return "Read " + Count.of(read, "article") + (known > 0 ? ", knew " + known : "");
    }

    /** While the pool reads the articles, this thread reads the rules and opens the database; the pool writes the report while this one writes the graph. */
    private Build build(
            Settings settings, Optional<CorrectionsFile> corrected, List<Article> articles, ForkJoinPool pool) {
        ReadingKey key = ReadingKey.of(options.knowledge());
        ReadingFile earlier = fresh ? ReadingFile.empty() : folder.readings(key);
        known = (int) articles.stream().filter(earlier::has).count();
        read = articles.size() - known;
        Dossier dossier = read == 0
                ? Dossier.loadWithoutModels(options.knowledge(), settings.base())
                : Dossier.load(options.knowledge(), settings.base());
        Corrections corrections = corrections(corrected, dossier);
        progress = new Progress(err, options.quiet(), articles.size());
        ForkJoinTask<List<Reading>> reading = pool.submit(() -> read(dossier, articles, earlier, key));
        Rules rules = Rules.load(options.knowledge());
        return new Build(settings, corrected, key, earlier, dossier.knowledge().ontology(), () -> {
            List<Reading> readings = reading.join();
            progress.now("making one graph of " + readings.size() + " articles");
            KnowledgeGraph graph = pool.submit(() -> dossier.graph(readings, settings.leastConfidence(), corrections))
                    .join();
            return content(readings, graph, rules, settings, pool);
        });
    }

    private Build.Content content(
            List<Reading> readings, KnowledgeGraph graph, Rules rules, Settings settings, ForkJoinPool pool) {
        List<Reading> noted = noted(readings);
        progress.now("checking and writing the graph");
        DescribedGraph described = DescribedGraph.of(graph);
        ForkJoinTask<Map<String, String>> report =
                pool.submit(() -> Report.of(described, rules, noted).texts(graph.prefixes()));
        List<Triple> inferred = settings.infer() ? Inference.of(graph.facts().keySet(), rules) : List.of();
        return new Build.Content(readings, described, inferred, report::join);
    }

    private Corrections corrections(Optional<CorrectionsFile> corrected, Dossier dossier) {
        return corrected
                .map(file -> {
                    Corrections read = file.read(dossier.knowledge().ontology());
                    if (!options.quiet()) {
                        err.println("dossier: " + Count.of(read.size(), "correction") + " of " + file.name());
                    }
                    return read;
                })
                .orElse(Corrections.NONE);
    }

    private List<Reading> read(Dossier dossier, List<Article> articles, ReadingFile earlier, ReadingKey key) {
        TolerantReader reader = new TolerantReader(dossier::read, err);
        try (ReadingJournal journal = folder.journal(key)) {
            return Dossier.read(articles, article -> {
                Reading reading = earlier.find(article).orElseGet(() -> journal.kept(reader.apply(article)));
                progress.step();
                return reading;
            });
        } finally {
            progress.end();
        }
    }

    /** The readings, with a remark on each article that is the same as another under a second name. */
    private List<Reading> noted(List<Reading> readings) {
        Map<String, String> same =
                SameText.of(readings.stream().map(Reading::article).toList());
        progress.end();
        same.entrySet().stream()
                .limit(MOST_NAMED)
                .forEach(s -> err.println("dossier: " + s.getKey() + " has the same text as " + s.getValue()));
        if (same.size() > MOST_NAMED) {
            err.println("dossier: " + (same.size() - MOST_NAMED)
                    + " more have the same text as another; report.md names them");
        }
        return readings.stream()
                .map(r -> same.containsKey(r.article().name())
                        ? r.remarking(
                                "has the same text as " + same.get(r.article().name()))
                        : r)
                .toList();
    }
}
