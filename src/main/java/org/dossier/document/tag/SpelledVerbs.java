package org.dossier.document.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verbs of {@code verbs.txt} by their forms in "-ed" and "-ing", as English spells them: "range" gives "ranged" and "ranging", "traffic" gives
 * "trafficked". Where a last consonant may be doubled or not, both are known: "totaled", "totalled". An irregular form stands behind a stroke:
 * "flee/fled".
 */
final class SpelledVerbs {
    private final Map<String, String> bases = new HashMap<>();

    SpelledVerbs(Stream<String> verbs) {
        verbs.forEach(this::add);
    }

    static SpelledVerbs load() {
        return new SpelledVerbs(WordList.read("verbs.txt"));
    }

    /** The verb that the form in lower case belongs to. */
    Optional<String> base(String form) {
        return Optional.ofNullable(bases.get(form));
    }

    private void add(String entry) {
        int stroke = entry.indexOf('/');
        String verb = stroke < 0 ? entry : entry.substring(0, stroke);
        Stream<String> forms = stroke < 0 ? forms(verb) : Stream.of(entry.substring(stroke + 1));
        forms.forEach(form -> bases.put(form, verb));
    }

    private static Stream<String> forms(String verb) {
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
