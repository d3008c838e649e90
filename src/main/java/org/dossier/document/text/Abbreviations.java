package org.dossier.document.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word lists for splitting, from {@code splitting.tsv}: abbreviations that never end a sentence, that stand before a number, or that may end one;
 * words that begin sentences; units that are written without a blank behind their number; prefixes that keep their hyphen.
 */
public final class Abbreviations {

    private final Map<String, Set<String>> lists = new HashMap<>();

    public static Abbreviations load() {
        Abbreviations loaded = new Abbreviations();
        try (InputStream in = Abbreviations.class.getResourceAsStream("splitting.tsv");
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
        Set<String> list = lists.computeIfAbsent(line.substring(0, tab), k -> new HashSet<>());
        list.addAll(List.of(line.substring(tab + 1).split(" ")));
    }

    private boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    boolean neverEnds(String word) {
        return has("never-ends", word);
    }

    boolean beforeNumber(String word) {
        return has("before-number", word);
    }

    boolean mayEnd(String word) {
        return has("may-end", word);
    }

    /** Whether the full stop belongs to the word. */
    boolean keepsStop(String word) {
        return neverEnds(word) || beforeNumber(word) || mayEnd(word);
    }

    boolean startsSentence(String word) {
        return has("starts", word);
    }

    boolean isUnit(String word) {
        return has("unit", word);
    }

    boolean isScale(String word) {
        return has("scale", word);
    }

    boolean isPrefix(String word) {
        return has("prefix", word);
    }
}
