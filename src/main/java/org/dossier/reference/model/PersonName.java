package org.dossier.reference.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dossier.knowledge.Knowledge;

/**
 * The parts of a person's name: family name first in Chinese, Korean and Vietnamese names, else last.
 *
 * <p>{@code Wang Lei} is Wang, Lei; {@code Mei Tan} is Tan, Mei; {@code Anna De Smet} is De Smet, Anna. A single
 * name has no parts.
 */
public record PersonName(String family, String given) {

    /** Knows which names stand first. */
    public static final class Order {

        /** "Siu-fai", "Min-jae": a given name of which only the first syllable has a capital stands behind the family's. */
        private static final Pattern SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

        private static final Pattern SUFFIX = Pattern.compile(",? (?:Jr|Sr|II|III|IV)\\.?$");

        private final Set<String> families = new HashSet<>();
        private final Set<String> givens = new HashSet<>();
        private final Set<String> particles;

        public Order(Knowledge knowledge) {
            particles = knowledge.expressions().words("name-particles", "word");
            knowledge.expressions().rows("family-names").forEach(r -> families.add(fold(r.get("name"))));
            knowledge.expressions().rows("given-names").forEach(r -> givens.add(fold(r.get("name"))));
        }

        private static String fold(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        public Optional<PersonName> parts(String name) {
            List<String> words = SUFFIX.matcher(name).replaceFirst("").transform(n -> List.of(n.split(" ", -1)));
            if (words.size() < 2) {
                return Optional.empty();
            }
            String first = fold(words.getFirst());
            boolean hyphened = words.subList(1, words.size()).stream().anyMatch(w -> w.contains("-"));
            boolean familyFirst = families.contains(first)
                    && (!givens.contains(first) || hyphened || words.size() == 3)
                    && words.size() <= 3
                    && !givens.contains(fold(words.get(1)));
            boolean syllables =
                    words.size() == 2 && SYLLABLES.matcher(words.getLast()).matches();
            return Optional.of(familyFirst || syllables ? join(words, 0, 1) : western(words));
        }

        private static PersonName join(List<String> words, int from, int to) {
            String family = String.join(" ", words.subList(from, to));
            String given = from == 0
                    ? String.join(" ", words.subList(to, words.size()))
                    : String.join(" ", words.subList(0, from));
            return new PersonName(family, given);
        }

        private PersonName western(List<String> words) {
            int from = words.size() - 1;
            while (from > 1 && particles.contains(fold(words.get(from - 1)))) {
                from--;
            }
            return join(words, from, words.size());
        }
    }
}
