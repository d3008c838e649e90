package org.dossier.document.learning;

import java.util.List;
import java.util.Locale;

/** What the models see of the words of one sentence, as numbers; places before the first and behind the last word count as well. */
public final class Words {

    private static final int BEFORE = 0x51ED270B;
    private static final int BEHIND = 0x2545F491;

    public final int size;
    public final String[] forms;
    private final String[] plainLower;
    private int[][] clusters;
    public final int[] form;
    public final int[] lower;
    public final int[] shape;

    public final boolean shouting;

    public Words(List<String> words) {
        size = words.size();
        forms = words.toArray(String[]::new);
        plainLower = new String[size];
        form = new int[size];
        lower = new int[size];
        shape = new int[size];
        for (int i = 0; i < size; i++) {
            String plain = plain(forms[i]);
            form[i] = plain.hashCode();
            plainLower[i] = plain.toLowerCase(Locale.ROOT);
            lower[i] = plainLower[i].hashCode();
            shape[i] = shape(forms[i]).hashCode();
        }
        shouting = isShouting();
    }

    /** The classes of the words at a depth of {@link Clusters}, which are loaded when first asked for. */
    public int[] clusters(int depth) {
        if (clusters == null) {
            clusters = new int[Clusters.depths()][size];
            for (int i = 0; i < size; i++) {
                int number = Clusters.load().of(plainLower[i]);
                for (int d = 0; d < clusters.length; d++) {
                    clusters[d][i] = Clusters.load().at(d, number);
                }
            }
        }
        return clusters[depth];
    }

    public String plainLower(int i) {
        return plainLower[i];
    }

    public boolean isCapital(int i) {
        return !forms[i].isEmpty() && Character.isUpperCase(forms[i].charAt(0));
    }

    /**
     * A run of words with capitals.
     *
     * @param first the first word
     * @param last the last
     */
    public record Run(int first, int last) {}

    /** The run that a word with a capital stands in, of at most {@code reach} words on either side. */
    public Run capitals(int i, int reach) {
        int first = i;
        int last = i;
        while (first > 0 && i - first < reach && isCapital(first - 1)) {
            first--;
        }
        while (last + 1 < size && last - i < reach && isCapital(last + 1)) {
            last++;
        }
        return new Run(first, last);
    }

    /** Whether a word has letters and none of them is a capital or has no case. */
    public boolean isLowerCase(int i) {
        return !forms[i].isEmpty() && forms[i].chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
    }

    /** Whether the first word that begins with a letter begins with a capital. */
    public boolean beginsWithCapital() {
        for (String word : forms) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                return Character.isUpperCase(word.charAt(0));
            }
        }
        return false;
    }

    /** The value at a place that may lie outside the sentence. */
    public int at(int[] values, int i) {
        return i < 0 ? BEFORE + Math.max(-2, i) : i >= size ? BEHIND + Math.min(2, i - size) : values[i];
    }

    /** Digits become 0, typographic quotes and dashes plain ones. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain.append(Character.isDigit(c) ? '0' : plain(c));
        }
        return plain.toString();
    }

    /** The word with plain quotes and dashes for typographic ones. */
    public static String plainQuotes(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            plain.append(plain(word.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> c;
        };
    }

    /** {@code "McDonald's"} has the shape {@code XxXx'x}: runs of a kind are one letter. */
    static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            if (kind != last) {
                shape.append(kind);
            }
            last = kind;
        }
        return shape.toString();
    }

    private boolean isShouting() {
        int upper = 0;
        int letters = 0;
        for (String word : forms) {
            if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
                letters++;
                upper += word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        return letters > 2 && upper * 3 > letters * 2;
    }
}
