package org.dossier.dataset.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text is made of: a header, and behind it one block for each subject.
 *
 * @param checksum of the whole text, CRC-32
 * @param start of the first block, in bytes
 * @param all in their order, one behind the other
 */
public record Blocks(long checksum, long start, List<Block> all) {

    static final Blocks NONE = new Blocks(0, 0, List.of());

    /**
     * What is said of one subject.
     *
     * @param content the same as that of another block only if both are the same bytes
     * @param length in bytes
     * @param prefixes what it needs of the header
     */
    public record Block(Fingerprint content, int length, long prefixes) {}

    /**
     * A block with its place in the text.
     *
     * @param number of the blocks before it
     */
    record Place(int number, long start, Block block) {}

    static Blocks read(DataInputStream in) throws IOException {
        long checksum = in.readLong();
        long start = in.readLong();
        int size = in.readInt();
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(new Block(new Fingerprint(in.readLong(), in.readLong()), in.readInt(), in.readLong()));
        }
        return new Blocks(checksum, start, all);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(checksum);
        out.writeLong(start);
        out.writeInt(all.size());
        for (Block block : all) {
            out.writeLong(block.content().high());
            out.writeLong(block.content().low());
            out.writeInt(block.length());
            out.writeLong(block.prefixes());
        }
    }

    /** Where each stands. */
    Map<Fingerprint, Place> places() {
        Map<Fingerprint, Place> places = new HashMap<>();
        long at = start;
        for (Block block : all) {
            places.put(block.content(), new Place(places.size(), at, block));
            at += block.length();
        }
        return places;
    }

    /** The stretches of all but some, in their order; neighbours are one. */
    public List<Stretch> without(BitSet numbers) {
        List<Stretch> stretches = new ArrayList<>();
        long at = start;
        long from = start;
        for (int i = 0; i < all.size(); i++) {
            long end = at + all.get(i).length();
            if (numbers.get(i)) {
                add(from, at, stretches);
                from = end;
            }
            at = end;
        }
        add(from, at, stretches);
        return stretches;
    }

    private static void add(long from, long to, List<Stretch> stretches) {
        if (from < to) {
            stretches.add(new Stretch(from, to));
        }
    }
}
