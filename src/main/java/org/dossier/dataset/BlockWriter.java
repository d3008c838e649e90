package org.dossier.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes blocks one behind the other; those that stand in an older text are copied from there, neighbours at once. */
final class BlockWriter implements AutoCloseable {

    /** Makes a block that the older text has not. */
    interface Making {
        Made make() throws IOException;
    }

    /** The bytes of a block, and what it needs of the header. */
    static final class Made {
        private final byte[] bytes;
        private final long prefixes;

        Made(byte[] bytes, long prefixes) {
            this.bytes = bytes;
            this.prefixes = prefixes;
        }
    }

    private static final int BUFFER = 1 << 16;

    private final Optional<FileChannel> old;
    private final Map<Fingerprint, Blocks.Place> there;
    private final OutputStream out;
    private final List<Blocks.Block> written = new ArrayList<>();
    private final byte[] buffer = new byte[BUFFER];
    private long copyFrom;
    private long copyTo;

    private BlockWriter(Optional<FileChannel> old, Blocks there, OutputStream out) {
        this.old = old;
        this.there = there.places();
        this.out = out;
    }

    /** @param old of which the blocks stand there; need not exist if there are none */
    static BlockWriter copying(Path old, Blocks there, OutputStream out) throws IOException {
        return new BlockWriter(
                there.all().isEmpty() ? Optional.empty() : Optional.of(FileChannel.open(old)), there, out);
    }

    void write(Fingerprint content, Making making) throws IOException {
        Blocks.Place place = there.get(content);
        if (place != null) {
            copy(place);
            return;
        }
        flush();
        Made made = making.make();
        out.write(made.bytes);
        written.add(new Blocks.Block(content, made.bytes.length, made.prefixes));
    }

    private void copy(Blocks.Place place) throws IOException {
        if (copyTo != place.start()) {
            flush();
            copyFrom = place.start();
        }
        copyTo = place.start() + place.block().length();
        written.add(place.block());
    }

    private void flush() throws IOException {
        while (copyFrom < copyTo) {
            int most = (int) Math.min(buffer.length, copyTo - copyFrom);
            int read = old.orElseThrow().read(ByteBuffer.wrap(buffer, 0, most), copyFrom);
            if (read < 0) {
                throw new IOException("The older text ends early");
            }
            out.write(buffer, 0, read);
            copyFrom += read;
        }
    }

    /** Those that were written; call it once, behind the last. */
    List<Blocks.Block> end() throws IOException {
        flush();
        return written;
    }

    @Override
    public void close() throws IOException {
        if (old.isPresent()) {
            old.get().close();
        }
    }
}
