package org.dossier.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.dataset.block.Stretch;

/**
 * The patches that led from the first build to the present one: {@code changes/000001.rdfp} and so on. Whoever applies them in this
 * order to a copy of the first has the last.
 *
 * @param patch the newest, made now; empty if nothing changed or if there was nothing to change
 * @param count how many quads it removes or adds
 * @param number how many changes there have been, this one with them
 */
record ChangeLog(Optional<Path> patch, long count, int number) {

    /** A change of a larger part costs more to carry out than to write all anew. */
    private static final int PARTS = 4;

    /** TDB2 never reuses what a transaction gives up: a thousand articles in 180 MB grow by 50 MB with each ten that are added. */
    private static final int CHANGES_BETWEEN_REBUILDS = 10;

    private static final String NAME = "%06d.rdfp";
    private static final Pattern ID = Pattern.compile("H id <([^>]*)> \\.");

    /** Compares the old data set with the new one, whose quads are written already, and puts the patch behind the older ones. */
    static ChangeLog write(Path old, Path next) throws IOException {
        Path quads = old.resolve(DataFolder.QUADS);
        return Files.exists(quads)
                ? write(old, Stretch.whole(quads), next, Stretch.whole(next.resolve(DataFolder.QUADS)))
                : new ChangeLog(Optional.empty(), 0, 0);
    }

    /**
     * As {@link #write(Path, Path)}, where it is known which parts of the quads are not the same.
     *
     * @param removed of the old quads, sorted
     * @param added of the new ones
     */
    static ChangeLog write(Path old, List<Stretch> removed, Path next, List<Stretch> added) throws IOException {
        List<Path> older = keep(old.resolve(DataFolder.CHANGES), next.resolve(DataFolder.CHANGES));
        Path changes = Files.createDirectories(next.resolve(DataFolder.CHANGES));
        Path patch = changes.resolve(String.format(Locale.ROOT, NAME, older.size() + 1));
        long count = QuadPatch.write(
                new QuadPatch.Side(old.resolve(DataFolder.QUADS), removed),
                new QuadPatch.Side(next.resolve(DataFolder.QUADS), added),
                older.isEmpty() ? Optional.empty() : id(older.getLast()),
                patch);
        if (count > 0) {
            return new ChangeLog(Optional.of(patch), count, older.size() + 1);
        }
        Files.delete(patch);
        if (older.isEmpty()) {
            Files.delete(changes);
        }
        return new ChangeLog(Optional.empty(), 0, older.size() + 1);
    }

    /** Whether to carry the change out is better than to write all quads. */
    boolean isSmall(long quads) {
        return count * PARTS < quads && number % CHANGES_BETWEEN_REBUILDS != 0;
    }

    /** Patches never change, so the new folder has the very files of the old one, or copies where the file system has no links. */
    private static List<Path> keep(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        Files.createDirectories(to);
        try (Stream<Path> all = Files.list(from)) {
            List<Path> patches = all.sorted().toList();
            for (Path patch : patches) {
                keepOne(patch, to.resolve(patch.getFileName()));
            }
            return patches;
        }
    }

    private static void keepOne(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(from, to);
        }
    }

    private static Optional<String> id(Path patch) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(patch)) {
            Matcher first = ID.matcher(Optional.ofNullable(lines.readLine()).orElse(""));
            return first.matches() ? Optional.of(first.group(1)) : Optional.empty();
        }
    }
}
