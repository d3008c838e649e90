package org.dossier.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A text as the set of its runs of four words, hashed; and a MinHash signature, by which texts that share many of them are found
 * without comparing all with all (Broder, "On the Resemblance and Containment of Documents", SEQUENCES 1997).
 */
final class Shingles {

    private static final int WORDS = 4;
    private static final int BANDS = 24;
    private static final int ROWS = 3;
    private static final int ASCII = 0x80;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Sorted, each once. */
    private final long[] runs;

    private Shingles(long[] runs) {
        this.runs = runs;
    }

    static Shingles of(String text) {
        long[] words = words(text.toLowerCase(Locale.ROOT));
        return new Shingles(IntStream.rangeClosed(0, words.length - WORDS)
                .mapToLong(first -> run(words, first))
                .sorted()
                .distinct()
                .toArray());
    }

    private static long[] words(String text) {
        LongStream.Builder words = LongStream.builder();
        int start = 0;
        while (start < text.length()) {
            int end = wordEnd(text, start);
            if (end > start) {
                words.add(hash(text, start, end));
            }
            start = Math.max(end, start + Character.charCount(text.codePointAt(start)));
        }
        return words.build().toArray();
    }

    /** Where the small letters and digits end that begin at a place; there, if none does. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isOfWord(int codePoint) {
        if (codePoint < ASCII) { // nearly all are
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= '0' && codePoint <= '9';
        }
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(codePoint);
        };
    }

    private static long hash(String text, int start, int end) {
        long hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private static long run(long[] words, int first) {
        long run = FNV_OFFSET;
        for (int i = first; i < first + WORDS; i++) {
            run = mix(run ^ words[i]);
        }
        return run;
    }

    /** The finalizer of SplitMix64: every bit of the input changes half the bits of the output. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    int size() {
        return runs.length;
    }

    /** Keys of which two texts that share half their runs share one, nearly always, and texts that share few of them seldom. */
    List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS && runs.length > 0; band++) {
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
        int shorter = Math.min(runs.length, other.runs.length);
        return shorter == 0 ? 0 : common(runs, other.runs) / (double) shorter;
    }

    /** How many two sorted lists have in common. */
    private static int common(long[] one, long[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            long left = one[i];
            long right = other[j];
            common += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return common;
    }
}
