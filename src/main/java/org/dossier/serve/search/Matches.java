package org.dossier.serve.search;

import java.util.Comparator;
import java.util.List;

/**
 * A text with the places where words of a question stand in it.
 *
 * @param spans pairs of start and end in UTF-16 units
 */
public record Matches(String text, List<List<Integer>> spans) {

    /** Of several texts the one with the most words of the question; of equal ones the first. */
    public static Matches best(List<String> texts, String question) {
        List<String> wanted = Words.of(question).stream().map(Words.Word::form).toList();
        return texts.stream()
                .map(t -> in(t, wanted))
                .min(Comparator.comparingInt(m -> -m.spans.size()))
                .orElseThrow();
    }

    private static Matches in(String text, List<String> wanted) {
        return new Matches(
                text,
                Words.of(text).stream()
                        .filter(w -> wanted.stream().anyMatch(q -> matches(w.form(), q, wanted)))
                        .map(w -> List.of(w.start(), w.end()))
                        .toList());
    }

    /** Whole words; the last of the question may be the start of one. */
    private static boolean matches(String word, String question, List<String> wanted) {
        return word.equals(question) || question.equals(wanted.getLast()) && word.startsWith(question);
    }
}
