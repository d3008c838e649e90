package org.dossier.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads a file as an article: plain text with optional front matter ({@code .txt}), or a web page ({@code .html}). */
public final class ArticleReader {

    /** The largest file read, in bytes. The longest press releases have some 100 kB. */
    public static final int LARGEST = 10_000_000;

    private ArticleReader() {}

    /** Whether a file's name says that it may be an article. */
    public static boolean reads(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || isPage(name);
    }

    private static boolean isPage(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    /** The article's name: the file's without folder, ending and line breaks, which no address of a page may have. */
    public static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[A-Za-z]+$", "").replaceAll("\\p{Cntrl}+", " ");
    }

    /** @throws ArticleException if the file cannot be read, is too large, is in no encoding that can be told, or holds no text */
    public static Article read(Path file) {
        byte[] bytes = bytes(file);
        return isPage(file.getFileName().toString().toLowerCase(Locale.ROOT))
                ? checked(
                        file.toString(),
                        HtmlReader.read(file.toString(), name(file), PageBytes.decode(file.toString(), bytes)))
                : text(file.toString(), name(file), bytes);
    }

    /**
     * Reads a stream, such as standard input, as text with optional front matter.
     *
     * @param name the article's name, also used in messages
     * @throws ArticleException as {@link #read(Path)}
     */
    public static Article read(String name, InputStream in) {
        try {
            return text(name, name, bytes(name, in));
        } catch (IOException e) {
            throw new ArticleException(name, "cannot be read: " + e.getMessage());
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(file.toString(), in);
        } catch (NoSuchFileException e) {
            throw new ArticleException(file.toString(), "is not there any more; build again without it");
        } catch (IOException e) {
            throw new ArticleException(file.toString(), "cannot be read (" + reason(e) + "); check its permissions");
        }
    }

    /** The size that a file says is not asked: it may grow, or be a device without end. */
    private static byte[] bytes(String where, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new ArticleException(
                    where,
                    "is larger than " + LARGEST / 1_000_000
                            + " MB, too large for one article; split it or leave it out");
        }
        return bytes;
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replaceFirst("Exception$", "");
    }

    private static Article text(String where, String name, byte[] bytes) {
        String text = Utf8.decode(where, bytes);
        FrontMatter front = FrontMatter.of(where, text);
        return checked(
                where,
                new Article(
                        name,
                        field(front, "title"),
                        front.date(),
                        field(front, "source"),
                        field(front, "author"),
                        field(front, "url"),
                        field(front, "language").orElse("en"),
                        Typesetting.undone(text.substring(front.body()))));
    }

    private static Optional<String> field(FrontMatter front, String key) {
        return Optional.ofNullable(front.fields().get(key));
    }

    private static Article checked(String where, Article article) {
        if (article.text().isBlank()) {
            throw new ArticleException(where, "holds no text; remove it or give it some");
        }
        return article;
    }
}
