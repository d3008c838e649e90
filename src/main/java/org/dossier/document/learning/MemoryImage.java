package org.dossier.document.learning;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The tables of a {@link LinearModel} in a file, as they lie in the memory of this machine: to read them back takes a tenth of the time
 * that it takes to unpack them. A file is written whole or not at all.
 *
 * <pre>
 * file = mark, length of the table, length of the rows (4 bytes each), table (8 bytes an entry), rows (4 bytes an entry)
 * </pre>
 */
final class MemoryImage {

    /** Reads as another number on a machine with the other order of bytes. */
    private static final int MARK = 0x444F5331;

    private static final int HEADER = 3 * Integer.BYTES;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16).order(ByteOrder.nativeOrder());

    private MemoryImage(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws IOException also if the file is not one that this machine wrote, or not as long as it says */
    static LinearModel read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new MemoryImage(channel).read();
        }
    }

    private LinearModel read() throws IOException {
        fill(HEADER);
        boolean ours = buffer.getInt() == MARK;
        int entries = buffer.getInt();
        int rowsLength = buffer.getInt();
        if (!ours || channel.size() != HEADER + (long) Long.BYTES * entries + (long) Integer.BYTES * rowsLength) {
            throw new IOException("no image of a model");
        }
        long[] table = new long[entries];
        for (int at = 0; at < entries; at += buffer.limit() / Long.BYTES) {
            fill((long) Long.BYTES * (entries - at));
            buffer.asLongBuffer().get(table, at, buffer.limit() / Long.BYTES);
        }
        int[] rows = new int[rowsLength];
        for (int at = 0; at < rowsLength; at += buffer.limit() / Integer.BYTES) {
            fill((long) Integer.BYTES * (rowsLength - at));
            buffer.asIntBuffer().get(rows, at, buffer.limit() / Integer.BYTES);
        }
        return new LinearModel(table, rows);
    }

    /** Reads so many bytes, or as many as there is room for. */
    private void fill(long bytes) throws IOException {
        buffer.clear().limit((int) Math.min(bytes, buffer.capacity()));
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        buffer.flip();
    }

    /** Writes beside the file first: whoever reads meanwhile sees none or all of it. */
    static void write(Path file, long[] table, int[] rows) throws IOException {
        Path part = Files.createTempFile(Files.createDirectories(file.getParent()), "part", "");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                new MemoryImage(channel).write(table, rows);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(long[] table, int[] rows) throws IOException {
        buffer.clear().putInt(MARK).putInt(table.length).putInt(rows.length);
        for (long entry : table) {
            room();
            buffer.putLong(entry);
        }
        for (int entry : rows) {
            room();
            buffer.putInt(entry);
        }
        drain();
    }

    private void room() throws IOException {
        if (buffer.remaining() < Long.BYTES) {
            drain();
        }
    }

    private void drain() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
