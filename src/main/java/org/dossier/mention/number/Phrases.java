package org.dossier.mention.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more pieces with what each stands for; of several that fit the longest counts. */
public final class Phrases<T> {

    /** A phrase found, over the pieces from {@code start} to before {@code end}. */
    public record Match<T>(int start, int end, T value) {}

    private record Phrase<T>(List<String> words, T value) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    public void add(String phrase, T value) {
        Phrase<T> entry = new Phrase<>(Lexer.words(phrase), value);
        insert(byFirst, entry.words().getFirst(), entry);
        insert(byLast, entry.words().getLast(), entry);
    }

    private static <T> void insert(Map<String, List<Phrase<T>>> index, String key, Phrase<T> entry) {
        List<Phrase<T>> list = index.computeIfAbsent(key, k -> new ArrayList<>());
        list.add(entry);
        list.sort(Comparator.comparingInt((Phrase<T> p) -> -p.words().size()));
    }

    /** The longest phrase that starts at {@code start}. */
    public Optional<Match<T>> at(List<Lexeme> text, int start) {
        if (start < 0 || start >= text.size()) {
            return Optional.empty();
        }
        for (Phrase<T> phrase : byFirst.getOrDefault(text.get(start).lower(), List.of())) {
            if (fits(phrase.words(), text, start)) {
                return Optional.of(new Match<>(start, start + phrase.words().size(), phrase.value()));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends before {@code end}. */
    public Optional<Match<T>> before(List<Lexeme> text, int end) {
        if (end <= 0 || end > text.size()) {
            return Optional.empty();
        }
        for (Phrase<T> phrase : byLast.getOrDefault(text.get(end - 1).lower(), List.of())) {
            int start = end - phrase.words().size();
            if (start >= 0 && fits(phrase.words(), text, start)) {
                return Optional.of(new Match<>(start, end, phrase.value()));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<String> words, List<Lexeme> text, int start) {
        if (start + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(text.get(start + i).lower())) {
                return false;
            }
        }
        return true;
    }
}
