package org.dossier.dataset.block;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.dossier.dataset.reading.ReadingKey;

/**
 * Of which blocks the texts of a data set are made, so that the next change copies all that stays: {@code blocks.bin}. A file that is
 * damaged, foreign, or of another program, knowledge or base, has none, nor has a text that was changed since; all is then made anew.
 *
 * <pre>
 * file = "dossier blocks 1\n", key (32 bytes), base (UTF), number of texts (4), { name (UTF), {@link Blocks} }*, CRC-32 of all that (8)
 * </pre>
 */
public final class BlockFile {

    private static final byte[] START = "dossier blocks 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECKSUM = Long.BYTES;

    private final ReadingKey key;
    private final String base;
    private final Map<String, Blocks> texts = new LinkedHashMap<>();

    /**
     * One without texts.
     *
     * @param key what the form of a block depends on, with the base
     */
    public BlockFile(ReadingKey key, String base) {
        this.key = key;
        this.base = base;
    }

    public static BlockFile read(Path file, ReadingKey key, String base) {
        BlockFile read = new BlockFile(key, base);
        if (Files.isRegularFile(file)) {
            try {
                read.readAll(Files.readAllBytes(file));
            } catch (IOException damaged) {
                read.texts.clear();
            }
        }
        return read;
    }

    private void readAll(byte[] bytes) throws IOException {
        int end = Math.max(0, bytes.length - CHECKSUM);
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        boolean ours = new DataInputStream(new ByteArrayInputStream(bytes, end, CHECKSUM)).readLong() == sum.getValue()
                && Arrays.equals(START, in.readNBytes(START.length))
                && Arrays.equals(digest(), in.readNBytes(digest().length))
                && base.equals(in.readUTF());
        for (int i = ours ? in.readInt() : 0; i > 0; i--) {
            texts.put(in.readUTF(), Blocks.read(in));
        }
    }

    private byte[] digest() {
        return HexFormat.of().parseHex(key.digest());
    }

    /** The blocks of a text, if it is as it was when they were written; else none. */
    public Blocks of(Path text) throws IOException {
        Blocks blocks = texts.getOrDefault(text.getFileName().toString(), Blocks.NONE);
        return !blocks.all().isEmpty() && Files.isRegularFile(text) && checksum(text) == blocks.checksum()
                ? blocks
                : Blocks.NONE;
    }

    private static long checksum(Path text) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(text), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }

    public void put(String text, Blocks blocks) {
        texts.put(text, blocks);
    }

    public void write(Path file) throws IOException {
        try (OutputStream stored = new BufferedOutputStream(Files.newOutputStream(file))) {
            CheckedOutputStream sum = new CheckedOutputStream(stored, new CRC32());
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(sum));
            out.write(START);
            out.write(digest());
            out.writeUTF(base);
            out.writeInt(texts.size());
            for (Map.Entry<String, Blocks> text : texts.entrySet()) {
                out.writeUTF(text.getKey());
                text.getValue().write(out);
            }
            out.flush();
            new DataOutputStream(stored).writeLong(sum.getChecksum().getValue());
        }
    }
}
