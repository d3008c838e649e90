package org.dossier.document.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nouns of {@code nouns.txt} by their plurals, as English spells them: "virus" gives "viruses", "crisis" "crises", "mango" "mangoes" and "mangos".
 * A plural that no rule makes stands behind a stroke: "bureau/bureaux".
 */
final class SpelledNouns {
    private final Map<String, String> singulars = new HashMap<>();

    SpelledNouns(Stream<String> nouns) {
        nouns.forEach(this::add);
    }

    static SpelledNouns load() {
        return new SpelledNouns(WordList.read("nouns.txt"));
    }

    /** The noun that the plural in lower case belongs to. */
    Optional<String> singular(String plural) {
        return Optional.ofNullable(singulars.get(plural));
    }

    private void add(String entry) {
        int stroke = entry.indexOf('/');
        String noun = stroke < 0 ? entry : entry.substring(0, stroke);
        Stream<String> plurals = stroke < 0 ? plurals(noun) : Stream.of(entry.substring(stroke + 1));
        plurals.forEach(plural -> singulars.put(plural, noun));
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
}
