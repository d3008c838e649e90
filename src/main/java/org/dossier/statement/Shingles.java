package org.dossier.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the set of its runs of four words, hashed; and a MinHash signature, by which texts that share many of them are found
 * without comparing all with all (Broder, "On the Resemblance and Containment of Documents", SEQUENCES 1997).
 */
final class Shingles {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int WORDS = 4;
    private static final int BANDS = 24;
    private static final int ROWS = 3;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Set<Long> all;
    private final long[] runs;

    private Shingles(Set<Long> all) {
        this.all = all;
        this.runs = all.stream().mapToLong(run -> run).toArray();
    }

    static Shingles of(String text) {
        List<Long> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(hash(matcher.group()));
        }
        Set<Long> all = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            long run = FNV_OFFSET;
            for (long word : words.subList(i, i + WORDS)) {
                run = mix(run ^ word);
            }
            all.add(run);
        }
        return new Shingles(all);
    }

    private static long hash(String word) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** The finalizer of SplitMix64: every bit of the input changes half the bits of the output. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    int size() {
        return all.size();
    }

    /** Keys of which two texts that share half their runs share one, nearly always, and texts that share few of them seldom. */
    List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS && !all.isEmpty(); band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mix(key ^ least(band * ROWS + row + 1L));
            }
            bands.add(key);
        }
        return bands;
    }

    private long least(long seed) {
        long salt = mix(seed);
        long least = Long.MAX_VALUE;
        for (long run : runs) {
            least = Math.min(least, mix(run ^ salt));
        }
        return least;
    }

    /** The share of the shorter text that the longer one has, too: a reprint is often cut. */
    double overlap(Shingles other) {
        boolean shorter = all.size() <= other.all.size();
        Set<Long> small = shorter ? all : other.all;
        Set<Long> large = shorter ? other.all : all;
        return small.isEmpty() ? 0 : small.stream().filter(large::contains).count() / (double) small.size();
    }
}
