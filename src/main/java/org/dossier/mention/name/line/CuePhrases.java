package org.dossier.mention.name.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.knowledge.Expressions;

/**
 * CuePhrases of one table, found in a sentence word by word, the longest first. Words are cut as the tokens are: {@code
 * "prosecutor's office"} is three.
 *
 * @param <V> what a phrase means
 */
public final class CuePhrases<V> {

    /** A phrase that was found. */
    public record Match<V>(int start, int end, V value) {}

    private record Phrase<V>(List<String> words, V value) {}

    private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();

    public static <V> CuePhrases<V> of(
            Expressions expressions, String table, String column, Function<Map<String, String>, V> value) {
        CuePhrases<V> phrases = new CuePhrases<>();
        expressions.rows(table).forEach(row -> phrases.add(row.get(column), value.apply(row)));
        return phrases;
    }

    public void add(String text, V value) {
        List<String> words = words(text);
        List<Phrase<V>> same = byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>());
        same.add(new Phrase<>(words, value));
        same.sort(Comparator.comparing((Phrase<V> p) -> p.words().size()).reversed());
    }

    private static List<String> words(String text) {
        String apart = text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("('s?)(?= |$)", " $1");
        return List.of(apart.replace("-", " - ").strip().split(" +", -1));
    }

    public CuePhrases() {}

    /** All phrases that start at the word, the longest first. */
    public List<Match<V>> allAt(Line line, int start) {
        List<Match<V>> found = new ArrayList<>();
        for (Phrase<V> phrase : byFirst.getOrDefault(first(line.lower(start)), List.of())) {
            int end = end(line, start, phrase.words());
            if (end > 0) {
                found.add(new Match<>(start, end, phrase.value()));
            }
        }
        return found;
    }

    /** The longest phrase that starts at the word. */
    public Optional<Match<V>> at(Line line, int start) {
        List<Match<V>> all = allAt(line, start);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    /** The longest phrase that ends before the word. */
    public Optional<Match<V>> endingAt(Line line, int end) {
        for (int start = Math.max(0, end - 8); start < end; start++) {
            for (Match<V> match : allAt(line, start)) {
                if (match.end() == end) {
                    return Optional.of(match);
                }
            }
        }
        return Optional.empty();
    }

    private static String first(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 ? word.substring(0, hyphen) : word;
    }

    /** The end of the phrase's words in the line, whether hyphens are tokens of their own or not; -1 if it does not stand there. */
    private static int end(Line line, int start, List<String> words) {
        int at = start;
        int word = 0;
        while (word < words.size()) {
            String here = line.lower(at);
            boolean plain = here.indexOf('-') < 0 && here.indexOf('\'') < 0;
            List<String> parts = plain ? List.of(here) : words(here);
            for (String part : parts) {
                if (word >= words.size() || !part.equals(words.get(word))) {
                    return -1;
                }
                word++;
            }
            at++;
        }
        return goesOn(line, at) ? -1 : at;
    }

    /** "Kwok Wing-hong": a hyphen joins the last word to the rest of a name. */
    private static boolean goesOn(Line line, int at) {
        return at + 1 < line.size()
                && line.text(at).equals("-")
                && line.glued(at)
                && line.glued(at + 1)
                && !line.capital(at + 1)
                && Character.isLetter(line.text(at + 1).codePointAt(0))
                && !line.text(at + 1).endsWith("ed");
    }
}
