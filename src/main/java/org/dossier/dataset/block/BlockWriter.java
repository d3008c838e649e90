package org.dossier.dataset.block;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes blocks one behind the other; those that stand in an older text are copied from there, neighbours at once. */
public final class BlockWriter implements AutoCloseable {

    /** Makes a block that the older text has not. */
    public interface Making {
        Made make() throws IOException;
    }

    /** The bytes of a block, and what it needs of the header. */
    public static final class Made {
        private final byte[] bytes;
        private final long prefixes;

        public Made(byte[] bytes, long prefixes) {
            this.bytes = bytes;
            this.prefixes = prefixes;
        }
    }

    /**
     * The blocks that were written.
     *
     * @param kept numbers of the older text's blocks among them
     * @param copied numbers of the same blocks here
     */
    public record Written(List<Blocks.Block> blocks, BitSet kept, BitSet copied) {}

    private static final int BUFFER = 1 << 16;

    private final Optional<FileChannel> old;
    private final Map<Fingerprint, Blocks.Place> there;
    private final OutputStream out;
    private final List<Blocks.Block> written = new ArrayList<>();
    private final BitSet kept = new BitSet();
    private final BitSet copied = new BitSet();
    private final byte[] buffer = new byte[BUFFER];
    private long copyFrom;
    private long copyTo;

    private BlockWriter(Optional<FileChannel> old, Blocks there, OutputStream out) {
        this.old = old;
        this.there = there.places();
        this.out = out;
    }

    /** @param old of which the blocks stand there; need not exist if there are none */
    public static BlockWriter copying(Path old, Blocks there, OutputStream out) throws IOException {
        return new BlockWriter(
                there.all().isEmpty() ? Optional.empty() : Optional.of(FileChannel.open(old)), there, out);
    }

    /**
     * Puts the subjects of blocks into the order of their text. Those whose blocks the older text has are in order there; only the others
     * are sorted, and put between them.
     *
     * @param content of the block of each
     * @param key by which all are sorted, no two of them the same; asked of few if most blocks stand in the older text
     */
    public <T> List<T> sorted(Collection<T> all, Function<T, Fingerprint> content, Function<T, String> key) {
        List<T> known = new ArrayList<>(Collections.nCopies(there.size(), null));
        SortedMap<String, T> others = new TreeMap<>();
        for (T each : all) {
            Blocks.Place place = there.get(content.apply(each));
            if (place == null) {
                others.put(key.apply(each), each);
            } else {
                known.set(place.number(), each);
            }
        }
        known.removeIf(Objects::isNull);
        return merged(known, others, key);
    }

    private static <T> List<T> merged(List<T> known, SortedMap<String, T> others, Function<T, String> key) {
        List<T> merged = new ArrayList<>(known.size() + others.size());
        int done = 0;
        for (Map.Entry<String, T> other : others.entrySet()) {
            int before = before(other.getKey(), known, done, key);
            merged.addAll(known.subList(done, before));
            merged.add(other.getValue());
            done = before;
        }
        merged.addAll(known.subList(done, known.size()));
        return merged;
    }

    /** How many have a lesser key, by bisection; {@code least} are known to have one. */
    private static <T> int before(String other, List<T> sorted, int least, Function<T, String> key) {
        int low = least;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.apply(sorted.get(middle)).compareTo(other) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public void write(Fingerprint content, Making making) throws IOException {
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
        kept.set(place.number());
        copied.set(written.size());
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

    /** Call it once, behind the last. */
    public Written end() throws IOException {
        flush();
        return new Written(written, kept, copied);
    }

    @Override
    public void close() throws IOException {
        if (old.isPresent()) {
            old.get().close();
        }
    }
}
