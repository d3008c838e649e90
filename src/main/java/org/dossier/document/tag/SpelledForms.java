package org.dossier.document.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of a list by their other forms, as English spells them. A form that no rule makes stands behind a stroke: "bureau/bureaux", "flee/fled". */
final class SpelledForms {
    private final Map<String, String> words = new HashMap<>();

    private SpelledForms(Stream<String> entries, Function<String, Stream<String>> spell) {
        entries.forEach(entry -> {
            int stroke = entry.indexOf('/');
            String word = stroke < 0 ? entry : entry.substring(0, stroke);
            Stream<String> forms = stroke < 0 ? spell.apply(word) : Stream.of(entry.substring(stroke + 1));
            forms.forEach(form -> words.put(form, word));
        });
    }

    /** Those of {@code nouns.txt}. */
    static SpelledForms nouns() {
        return nouns(WordList.read("nouns.txt"));
    }

    /** Nouns by their plurals: "virus" gives "viruses", "crisis" "crises", "mango" "mangoes" and "mangos". */
    static SpelledForms nouns(Stream<String> nouns) {
        return new SpelledForms(nouns, SpelledForms::plurals);
    }

    /** Those of {@code verbs.txt}. */
    static SpelledForms verbs() {
        return verbs(WordList.read("verbs.txt"));
    }

    /**
     * Verbs by their forms in "-ed" and "-ing": "range" gives "ranged" and "ranging", "traffic" gives "trafficked". Where a last consonant may be
     * doubled or not, both are known: "totaled", "totalled".
     */
    static SpelledForms verbs(Stream<String> verbs) {
        return new SpelledForms(verbs, SpelledForms::pastsAndGerunds);
    }

    /** The word that the form in lower case belongs to. */
    Optional<String> word(String form) {
        return Optional.ofNullable(words.get(form));
    }

    private static Stream<String> plurals(String noun) {
        String shorter = noun.substring(0, noun.length() - 1);
        boolean behindVowel = "aeiou".indexOf(noun.charAt(shorter.length() - 1)) >= 0;
        if (noun.endsWith("is")) {
            return Stream.of(shorter.substring(0, shorter.length() - 1) + "es");
        }
        if (noun.endsWith("ch") || noun.endsWith("sh")) {
            return Stream.of(noun + "es");
        }
        return switch (noun.charAt(shorter.length())) {
            case 's', 'x', 'z' -> Stream.of(noun + "es");
            case 'y' -> Stream.of(behindVowel ? noun + "s" : shorter + "ies");
            case 'o' -> behindVowel ? Stream.of(noun + "s") : Stream.of(noun + "s", noun + "es");
            default -> Stream.of(noun + "s");
        };
    }

    private static Stream<String> pastsAndGerunds(String verb) {
        String shorter = verb.substring(0, verb.length() - 1);
        char last = verb.charAt(shorter.length());
        boolean behindVowel = "aeiou".indexOf(verb.charAt(shorter.length() - 1)) >= 0;
        return switch (last) {
            case 'e' -> Stream.of(verb + "d", verb + "ing", shorter + "ing");
            case 'y' -> Stream.of(behindVowel ? verb + "ed" : shorter + "ied", verb + "ing");
            case 'c' -> Stream.of(verb + "ked", verb + "king");
            default -> Stream.of(verb, verb + last).flatMap(stem -> Stream.of(stem + "ed", stem + "ing"));
        };
    }
}
