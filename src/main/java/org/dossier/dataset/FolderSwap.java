package org.dossier.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.FileException;

/**
 * Replaces a folder as a whole. The new one is written beside it ({@code .out.next}) and takes its place by renaming; the old one
 * steps aside ({@code .out.previous}) for the moment between two renames. Whoever is interrupted there leaves the old folder
 * beside, and {@link #restore} brings it back.
 */
final class FolderSwap {

    /** Writes the content of a new folder. */
    interface Writer {
        void write(Path folder) throws IOException;
    }

    /** A writing build has the folder away for the moment between two renames. */
    private static final int TRIES = 50;

    private static final int MILLISECONDS = 20;

    private final Path folder;
    private final Path next;
    private final Path previous;
    private final Set<String> ours;

    /** @param ours names of the files and folders that a data set has; others are the user's, and are kept */
    FolderSwap(Path folder, Set<String> ours) {
        this.folder = folder.toAbsolutePath().normalize();
        this.next = beside(".next");
        this.previous = beside(".previous");
        this.ours = ours;
    }

    /** A file that whoever replaces the folder may write, and that is gone when the new folder stands; left by whoever is interrupted. */
    Path journal() {
        return beside(".readings");
    }

    private Path beside(String ending) {
        return folder.resolveSibling("." + folder.getFileName() + ending);
    }

    /** @throws DatasetException if the folder cannot be written, holds something else, or is being written by another build */
    void replace(Writer writer) {
        try {
            Files.createDirectories(folder.getParent());
            try (FolderLock lock = FolderLock.take(folder, beside(".lock"))) {
                recover();
                checkOurs();
                write(writer);
                swap();
            }
        } catch (FileSystemException e) {
            throw new DatasetException(
                    e.getFile() == null ? folder.toString() : e.getFile(),
                    "cannot be written: " + reason(e)
                            + "; make room, or give another folder. What was built before is unchanged");
        } catch (IOException e) {
            throw new DatasetException(
                    folder.toString(),
                    "cannot be written: " + e.getMessage()
                            + "; make room, or give another folder. What was built before is unchanged");
        }
    }

    private static String reason(FileSystemException e) {
        return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    }

    /** Puts back what an interrupted build left beside, if the folder is missing; while another build writes, waits for it to appear. */
    void restore() {
        for (int i = 0; i < TRIES && !Files.exists(folder) && Files.exists(previous); i++) {
            try (FolderLock lock = FolderLock.take(folder, beside(".lock"))) {
                recover();
            } catch (DatasetException written) {
                pause();
            } catch (IOException e) {
                throw new DatasetException(
                        folder.toString(),
                        "was left half written by an interrupted build, and what was there before cannot be brought back from "
                                + previous + ": " + e.getMessage());
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts back what an interrupted build left beside; only for the holder of the lock. */
    private void recover() throws IOException {
        if (!Files.exists(folder) && Files.exists(previous)) {
            Files.move(previous, folder);
        }
        delete(previous);
        delete(next);
    }

    private void checkOurs() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new DatasetException(folder.toString(), "is a file. Give the name of a folder to --out");
        }
        List<Path> there = entries(folder);
        if (!there.isEmpty() && there.stream().noneMatch(this::isOurs)) {
            throw new DatasetException(
                    folder.toString(), "holds other files and no data set. Give an empty or a new folder to --out");
        }
    }

    private boolean isOurs(Path entry) {
        return ours.contains(entry.getFileName().toString());
    }

    private void write(Writer writer) throws IOException {
        try {
            Files.createDirectory(next);
            writer.write(next);
            keepOthers();
        } catch (FileException e) {
            delete(next);
            throw new IOException(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        } catch (IOException | RuntimeException e) {
            delete(next);
            throw e;
        } catch (InternalError e) {
            // The virtual machine's way to say that a file mapped into memory could not grow (see FileChannel.map).
            delete(next);
            throw new IOException("No space left for the database", e);
        }
    }

    /** What the user put into the folder goes along. */
    private void keepOthers() throws IOException {
        for (Path entry : entries(folder)) {
            if (!isOurs(entry)) {
                copy(entry, next.resolve(entry.getFileName()));
            }
        }
    }

    private void swap() throws IOException {
        if (Files.exists(folder)) {
            Files.move(folder, previous);
        }
        Files.move(next, folder);
        delete(previous);
        Files.deleteIfExists(journal());
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
