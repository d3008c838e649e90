package org.dossier.dataset.reading;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.dossier.article.Article;
import org.dossier.article.Sha256;
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
 * The entries of a finished build are in the order of the articles' names, the readings as {@link RecordFormat} writes them, without their article.
 */
public final class ReadingFile {

    static final RecordFormat<Reading> FORMAT = RecordFormat.of(Reading.class);

    private static final RecordFormat<Article> ARTICLE = RecordFormat.of(Article.class);
    private static final byte[] START = "dossier readings 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST = 32;

    /** What stands before each reading: digest, checksum, length. */
    private static final int HEAD = DIGEST + 2 * Integer.BYTES;

    private final Map<String, byte[]> entries;
    private final int length;
    /** Of the very articles that were asked for, since each is asked for three times in a build. */
    private final Map<Article, String> digests = Collections.synchronizedMap(new IdentityHashMap<>());

    private ReadingFile(Map<String, byte[]> entries, int length) {
        this.entries = entries;
        this.length = length;
    }

    public static ReadingFile empty() {
        return new ReadingFile(Map.of(), 0);
    }

    /** These readings and those of another file, which count for an article that both have. */
    public ReadingFile with(ReadingFile later) {
        Map<String, byte[]> all = new HashMap<>(entries);
        all.putAll(later.entries);
        return new ReadingFile(all, 0);
    }

    /** The readings in a file that have the key; none if there is no such file. */
    public static ReadingFile read(Path file, ReadingKey key) {
        Map<String, byte[]> entries = new HashMap<>();
        if (!Files.isRegularFile(file)) {
            return empty();
        }
        try {
            return new ReadingFile(entries, entries(Files.readAllBytes(file), key, entries));
        } catch (IOException unreadable) {
            return empty();
        }
    }

    /** Gives where the last undamaged reading ends. */
    private static int entries(byte[] bytes, ReadingKey key, Map<String, byte[]> entries) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (!Arrays.equals(START, in.readNBytes(START.length)) || !key.equals(new ReadingKey(digest(in)))) {
            return 0;
        }
        int end = bytes.length - in.available();
        while (in.available() > HEAD) {
            String article = digest(in);
            int sum = in.readInt();
            byte[] reading = in.readNBytes(Math.clamp(in.readInt(), 0, in.available()));
            if (sum == sum(reading)) {
                entries.put(article, reading);
                end = bytes.length - in.available();
            }
        }
        return end;
    }

    /** How many bytes of the file are good: what stands behind them was never written to its end. 0 for a foreign file. */
    public int length() {
        return length;
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
    public void write(List<Reading> readings, ReadingKey key, Path file) throws IOException {
        List<Reading> sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparing(r -> r.article().name()));
        try (OutputStream out = buffered(file)) {
            out.write(start(key));
            for (Reading reading : sorted) {
                out.write(entry(reading));
            }
        }
    }

    /** What a file of readings begins with. */
    public static byte[] start(ReadingKey key) {
        byte[] digest = HexFormat.of().parseHex(key.digest());
        return ByteBuffer.allocate(START.length + digest.length)
                .put(START)
                .put(digest)
                .array();
    }

    private static OutputStream buffered(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** A reading as it stands in a file. */
    public byte[] entry(Reading reading) {
        String digest = digest(reading.article());
        byte[] entry = entries.containsKey(digest) ? entries.get(digest) : FORMAT.write(reading, reading.article());
        return ByteBuffer.allocate(HEAD + entry.length)
                .put(HexFormat.of().parseHex(digest))
                .putInt(sum(entry))
                .putInt(entry.length)
                .put(entry)
                .array();
    }

    private String digest(Article article) {
        return digests.computeIfAbsent(article, a -> Sha256.hex(ARTICLE.write(a, a.name())));
    }
}
