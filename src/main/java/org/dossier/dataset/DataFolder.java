package org.dossier.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dossier.article.Article;
import org.dossier.dataset.reading.ReadingFile;
import org.dossier.dataset.reading.ReadingKey;

/** The folder that a build leaves: {@code out/}. */
public final class DataFolder {

    public static final String GRAPH = "graph.ttl";
    public static final String EVIDENCE = "evidence.ttl";
    public static final String INFERRED = "inferred.ttl";
    public static final String QUADS = "dataset.nq";
    public static final String VOID = "void.ttl";
    public static final String FUSEKI = "fuseki";
    public static final String CHANGES = "changes";
    public static final String CORRECTED = "corrected.ttl";

    static final String SETTINGS = "dossier.json";
    static final String ARTICLES = "articles.jsonl";
    static final String READINGS = "readings.bin";
    static final String BLOCKS = "blocks.bin";

    private static final Set<String> OURS = Set.of(
            GRAPH,
            EVIDENCE,
            INFERRED,
            QUADS,
            VOID,
            FUSEKI,
            CHANGES,
            CORRECTED,
            SETTINGS,
            ARTICLES,
            READINGS,
            BLOCKS,
            "report.md",
            "report.ttl");

    private final Path folder;
    private final FolderSwap swap;

    public DataFolder(Path folder) {
        this.folder = folder;
        this.swap = new FolderSwap(folder, OURS);
    }

    /**
     * Writes a data set in place of the one that was there. Interrupted at any moment, the folder is the old one or the new one.
     *
     * @param build called while no other process can write the folder; may read what is there
     * @throws DatasetException if the folder cannot be written; what was there before is unchanged
     */
    public void replace(Supplier<Build> build) {
        swap.replace(next -> new DataFiles(folder, next).write(build.get()));
    }

    /** Whether a build has written the folder; brings back the one that an interrupted build left beside. */
    public boolean exists() {
        swap.restore();
        return Files.isRegularFile(folder.resolve(GRAPH));
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * How the data set was built.
     *
     * @throws DatasetException if another version of the program wrote it; says the way out
     */
    public Settings settings() {
        return Settings.read(folder.resolve(SETTINGS));
    }

    /** What the data set was built from, by name. Ask for {@link #settings} first. */
    public List<Article> articles() {
        return ArticleLines.read(folder.resolve(ARTICLES));
    }

    /** The readings of an earlier build that still hold, or of one that was broken off; none where there was no build. */
    public ReadingFile readings(ReadingKey key) {
        return ReadingFile.read(folder.resolve(READINGS), key).with(ReadingFile.read(swap.journal(), key));
    }

    /** Where a build writes down its readings until it is done. For whoever {@link #replace}s the folder, as long as that goes on. */
    public ReadingJournal journal(ReadingKey key) {
        return ReadingJournal.open(swap.journal(), key);
    }
}
