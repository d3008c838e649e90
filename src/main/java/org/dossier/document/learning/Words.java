package org.dossier.document.learning;

import java.util.List;
import java.util.Locale;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/**
 * What the models see of the words of one sentence, as numbers. An {@code i} is the index of a word; a {@code place} may lie outside the
 * sentence as well, and gives a number of its own there, since models learn from where a sentence begins and ends. Not for several threads.
 */
public final class Words {

    private static final int BEFORE = 0x51ED270B;
    private static final int BEHIND = 0x2545F491;

    private final List<String> texts;
    private final int size;
    private final String[] plainLower;
    private final int[] form;
    private final int[] lower;
    private final int[] shape;
    private final boolean shouting;

    /** For each depth the classes of the words; null until they are asked for. */
    private int[][] clusters;

    public Words(List<String> words) {
        texts = List.copyOf(words);
        size = texts.size();
        plainLower = new String[size];
        form = new int[size];
        lower = new int[size];
        shape = new int[size];
        for (int i = 0; i < size; i++) {
            String plain = Spelling.plain(texts.get(i));
            form[i] = plain.hashCode();
            plainLower[i] = plain.toLowerCase(Locale.ROOT);
            lower[i] = plainLower[i].hashCode();
            shape[i] = Spelling.shape(texts.get(i)).hashCode();
        }
        shouting = areShouting(texts);
    }

    public static Words of(Sentence sentence) {
        return new Words(sentence.tokens().stream().map(Token::text).toList());
    }

    public int size() {
        return size;
    }

    /** The words as they are written. */
    public List<String> texts() {
        return texts;
    }

    /** A word as it is written. */
    public String text(int i) {
        return texts.get(i);
    }

    /** A word in lower case with plain quotes and dashes, its digits as 0. */
    public String plainLower(int i) {
        return plainLower[i];
    }

    /** The hash of a word with plain quotes and dashes, its digits as 0. */
    public int form(int place) {
        return at(form, place);
    }

    /** The hash of {@link #plainLower}. */
    public int lower(int place) {
        return at(lower, place);
    }

    /** The hash of a word's {@link Spelling#shape}. */
    public int shape(int place) {
        return at(shape, place);
    }

    /** The class of a word at a depth of {@link Clusters}, which are loaded when first asked for. */
    public int cluster(int depth, int place) {
        return at(clusters(depth), place);
    }

    private int[] clusters(int depth) {
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

    public boolean isCapital(int i) {
        return !text(i).isEmpty() && Character.isUpperCase(text(i).charAt(0));
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
        return !text(i).isEmpty() && text(i).chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
    }

    /** Whether the first word that begins with a letter begins with a capital. */
    public boolean beginsWithCapital() {
        for (String word : texts) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                return Character.isUpperCase(word.charAt(0));
            }
        }
        return false;
    }

    /**
     * The value at a place that may lie outside the sentence.
     *
     * @param values one for each word
     */
    public int at(int[] values, int i) {
        return i < 0 ? BEFORE + Math.max(-2, i) : i >= size ? BEHIND + Math.min(2, i - size) : values[i];
    }

    /** Whether most words are in capitals throughout, as in many a headline: there, capitals say nothing. */
    public boolean isShouting() {
        return shouting;
    }

    private static boolean areShouting(List<String> words) {
        int upper = 0;
        int letters = 0;
        for (String word : words) {
            if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
                letters++;
                upper += word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        return letters > 2 && upper * 3 > letters * 2;
    }
}
