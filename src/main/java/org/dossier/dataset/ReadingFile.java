package org.dossier.dataset;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.dossier.article.Article;
import org.dossier.relation.model.Reading;

/**
 * The readings of earlier builds, by what they were read from: {@code readings.bin}. A file that is damaged, foreign, or of another
 * program or knowledge has none; whoever asks it then reads the article again. Safe for several threads.
 *
 * <pre>
 * file    = "dossier readings 1\n", key (32 bytes), entry*
 * entry   = digest of the article (32 bytes), CRC-32 of the reading (4), length (4), reading
 * </pre>
 *
 * The entries are in the order of the articles' names, the readings as {@link RecordFormat} writes them, without their article.
 */
public final class ReadingFile {

    static final RecordFormat<Reading> FORMAT = RecordFormat.of(Reading.class);

    private static final RecordFormat<Article> ARTICLE = RecordFormat.of(Article.class);
    private static final byte[] START = "dossier readings 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST = 32;

    private final Map<String, byte[]> entries;

    private ReadingFile(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    public static ReadingFile empty() {
        return new ReadingFile(Map.of());
    }

    /** The readings in a file that have the key; none if there is no such file. */
    static ReadingFile read(Path file, ReadingKey key) {
        Map<String, byte[]> entries = new HashMap<>();
        if (Files.isRegularFile(file)) {
            try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
                entries(in.readAllBytes(), key, entries);
            } catch (IOException unreadable) {
                entries.clear();
            }
        }
        return new ReadingFile(entries);
    }

    private static void entries(byte[] bytes, ReadingKey key, Map<String, byte[]> entries) throws IOException {
        DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(bytes));
        boolean ours = Arrays.equals(START, in.readNBytes(START.length)) && key.equals(new ReadingKey(digest(in)));
        while (ours && in.available() > 0) {
            String article = digest(in);
            int sum = in.readInt();
            byte[] reading = in.readNBytes(Math.clamp(in.readInt(), 0, in.available()));
            if (sum == sum(reading)) {
                entries.put(article, reading);
            }
        }
    }

    private static String digest(InputStream in) throws IOException {
        return HexFormat.of().formatHex(in.readNBytes(DIGEST));
    }

    private static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** Whether there is a reading of just this article, undamaged as far as its checksum says. */
    public boolean has(Article article) {
        return entries.containsKey(digest(article));
    }

    /** The reading of an article with just these words, day and name. */
    public Optional<Reading> find(Article article) {
        byte[] entry = entries.get(digest(article));
        try {
            return Optional.ofNullable(entry).map(bytes -> FORMAT.read(bytes, article));
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Writes the readings in place of those here; what is here already is not encoded again. */
    void write(List<Reading> readings, ReadingKey key, Path file) throws IOException {
        List<Reading> sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparing(r -> r.article().name()));
        try (DataOutputStream out = new DataOutputStream(buffered(file))) {
            out.write(START);
            out.write(HexFormat.of().parseHex(key.digest()));
            for (Reading reading : sorted) {
                write(reading, out);
            }
        }
    }

    private static OutputStream buffered(Path file) throws IOException {
        return new java.io.BufferedOutputStream(Files.newOutputStream(file));
    }

    private void write(Reading reading, DataOutputStream out) throws IOException {
        String digest = digest(reading.article());
        byte[] entry = entries.containsKey(digest) ? entries.get(digest) : FORMAT.write(reading, reading.article());
        out.write(HexFormat.of().parseHex(digest));
        out.writeInt(sum(entry));
        out.writeInt(entry.length);
        out.write(entry);
    }

    private static String digest(Article article) {
        MessageDigest digest = ReadingKey.sha256();
        digest.update(ARTICLE.write(article, article.name()));
        return HexFormat.of().formatHex(digest.digest());
    }
}
