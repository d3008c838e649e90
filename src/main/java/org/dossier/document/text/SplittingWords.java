package org.dossier.document.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Word lists for splitting, from {@code splitting.tsv}: abbreviations that never end a sentence, that stand before a number, or that may end one;
 * words that begin sentences; units that are written without a blank behind their number; prefixes that keep their hyphen.
 */
public final class SplittingWords {

    /** What the words of a list are known for. */
    enum Use {
        NEVER_ENDS,
        BEFORE_NUMBER,
        MAY_END,
        STARTS,
        UNIT,
        SCALE,
        PREFIX
    }

    private final Map<Use, Set<String>> lists = new EnumMap<>(Use.class);

    public static SplittingWords load() {
        SplittingWords loaded = new SplittingWords();
        try (InputStream in = SplittingWords.class.getResourceAsStream("splitting.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(loaded::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read splitting.tsv", e);
        }
        return loaded;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        Use use = Use.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT).replace('-', '_'));
        lists.put(use, Set.copyOf(List.of(line.substring(tab + 1).split(" "))));
    }

    boolean has(Use use, String word) {
        return lists.getOrDefault(use, Set.of()).contains(word);
    }

    /** Whether a full stop behind the word belongs to it. */
    boolean keepsStop(String word) {
        return has(Use.NEVER_ENDS, word) || has(Use.BEFORE_NUMBER, word) || has(Use.MAY_END, word);
    }
}
