package org.dossier.entity;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.model.NameForm;

/**
 * The words of a body's name that count when names are compared across articles: without function words, without the whole that the
 * name may add, without place names, in no order. "Economic Crime Bureau of the Ministry of Justice", "Bureau of Economic Crime" and
 * "Czech Economic Crime Bureau" have the same.
 */
final class NameWords {

    private static final Pattern OF_THE = Pattern.compile(" (?:of|under|at|in) the (?=\\p{Lu})");
    private static final int FEWEST = 2;
    private static final int LONGEST_ABBREVIATION = 8;

    private final Gazetteer gazetteer;
    private final Knowledge knowledge;
    private final Map<String, Set<String>> counting = new ConcurrentHashMap<>();
    private final Map<String, NameForm> forms = new ConcurrentHashMap<>();

    NameWords(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.gazetteer = knowledge.gazetteer();
    }

    /** Sorted; all words where fewer than two would stay. A name is compared with many, and looked at once. */
    Set<String> of(String name) {
        return counting.computeIfAbsent(name, this::counting);
    }

    NameForm form(String name) {
        return forms.computeIfAbsent(name, NameForm::of);
    }

    private Set<String> counting(String name) {
        NameForm all = form(name);
        Set<String> words = words(NameForm.of(OF_THE.split(name, 2)[0]));
        if (words.size() < FEWEST) {
            words = words(all);
        }
        return words.size() < FEWEST ? all.words() : words;
    }

    private Set<String> words(NameForm form) {
        Set<String> words = new TreeSet<>();
        form.words().stream().map(w -> w.replaceAll("[^\\p{L}\\p{N}]+", "")).forEach(words::add);
        words.removeIf(w -> w.isEmpty() || isPlace(w));
        return words;
    }

    private boolean isPlace(String word) {
        return gazetteer.byAdjective(word).isPresent()
                || gazetteer.lookup(word).stream()
                        .anyMatch(e -> knowledge.ontology().isA(e.type(), Dos.COUNTRY)
                                || knowledge.ontology().isA(e.type(), Dos.REGION));
    }

    /** Whether a name is an abbreviation by its looks: two to eight characters, no blank, mostly capitals. */
    static boolean isAbbreviation(String name) {
        long capitals = name.chars().filter(Character::isUpperCase).count();
        return name.length() >= 2
                && name.length() <= LONGEST_ABBREVIATION
                && name.indexOf(' ') < 0
                && capitals * 2 > name.length();
    }

    /** One line for a set of words. */
    static String key(Collection<String> words) {
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
