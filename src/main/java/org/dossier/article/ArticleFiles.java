package org.dossier.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the articles that a user names: files as they are, folders with all articles in and below them. */
public final class ArticleFiles {

    /** Endings of documents that people write and send, and that cannot be read; other files beside articles are none. */
    private static final Pattern DOCUMENT =
            Pattern.compile(".*\\.(docx?|eml|epub|md|mht|mhtml|msg|odt|pages|pdf|rtf)", Pattern.CASE_INSENSITIVE);

    private ArticleFiles() {}

    /** The documents in the given folders that may well be articles, and are in no form that can be read; sorted. */
    public static List<Path> unreadable(List<Path> given) {
        return given.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> inFolder(
                        folder, file -> DOCUMENT.matcher(file.toString()).matches())
                        .stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The files, sorted by article name, each once.
     *
     * @throws ArticleException if a path does not exist or is a link that leads nowhere, a file is no text or web page, a folder holds no article, or two files
     *     give articles of the same name
     */
    public static List<Path> find(List<Path> given) {
        Map<String, Path> byName = new HashMap<>();
        for (Path path : given) {
            for (Path file : articles(path)) {
                Path other = byName.putIfAbsent(ArticleReader.name(file), file);
                if (other != null && !isSame(other, file)) {
                    throw new ArticleException(
                            file.toString(),
                            "has the same name as " + other
                                    + "; an article is known by its file's name, so rename one");
                }
            }
        }
        List<Path> files = new ArrayList<>(byName.values());
        files.sort((a, b) -> ArticleReader.name(a).compareTo(ArticleReader.name(b)));
        return files;
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static List<Path> articles(Path path) {
        if (!Files.exists(path)) {
            throw new ArticleException(
                    path.toString(),
                    Files.isSymbolicLink(path)
                            ? "is a link that leads to no file or folder, or in a circle; check where it leads"
                            : "there is no such file or folder; check the path");
        }
        if (Files.isDirectory(path)) {
            return inside(path);
        }
        if (!ArticleReader.reads(path)) {
            throw new ArticleException(
                    path.toString(), "is no .txt or .html file; save it as one of these and try again");
        }
        return List.of(path);
    }

    private static List<Path> inside(Path folder) {
        List<Path> found = inFolder(folder, ArticleReader::reads);
        if (found.isEmpty()) {
            List<Path> documents = unreadable(List.of(folder));
            throw new ArticleException(
                    folder.toString(),
                    documents.isEmpty()
                            ? "this folder holds no .txt or .html file; name one that does"
                            : "this folder holds no .txt or .html file; save its documents, such as "
                                    + documents.getFirst().getFileName() + ", as one of these and try again");
        }
        return found;
    }

    /** Links in the folder are not followed, since they may lead in a circle; the folder itself may be one. */
    private static List<Path> inFolder(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(Files.isSymbolicLink(folder) ? folder.resolve(".") : folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(wanted)
                    .map(Path::normalize)
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new ArticleException(
                    folder.toString(), "cannot be listed (" + e.getMessage() + "); check its permissions");
        }
    }
}
