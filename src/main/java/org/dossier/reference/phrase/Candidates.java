package org.dossier.reference.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which earlier phrases each may mean: the last ones, and of those that share a word, a referent or the pronoun with it, the last few. */
final class Candidates {

    private static final int NEAR = 40;
    private static final int SAME = 8;

    private Candidates() {}

    /** For each phrase the places of those before it, ascending. */
    static List<Set<Integer>> of(List<Phrase> phrases) {
        Map<String, TreeSet<Integer>> byKey = new HashMap<>();
        List<Set<Integer>> all = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            TreeSet<Integer> found = new TreeSet<>();
            for (int j = Math.max(0, i - NEAR); j < i; j++) {
                found.add(j);
            }
            for (String key : keys(phrases.get(i))) {
                TreeSet<Integer> same = byKey.computeIfAbsent(key, k -> new TreeSet<>());
                same.descendingSet().stream().limit(SAME).forEach(found::add);
                same.add(i);
            }
            all.add(found);
        }
        return all;
    }

    private static Set<String> keys(Phrase phrase) {
        Set<String> keys =
                new HashSet<>(phrase.kind().isPronoun() ? Set.of(phrase.kind().toString()) : phrase.lemmas());
        if (phrase.referent() >= 0) {
            keys.add("referent " + phrase.referent());
        }
        return keys;
    }
}
