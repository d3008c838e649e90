package org.dossier.document.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.document.learning.Spelling;

/** Learns the rules of the {@link Lemmatizer}: for each tag and ending the commonest edit, where a shorter ending does not say so already. */
public final class LemmaTraining {

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    public static Lemmatizer train(List<Sentence> sentences) {
        LemmaTraining training = new LemmaTraining();
        sentences.forEach(s -> s.tokens().forEach(training::count));
        return new Lemmatizer(training.rules());
    }

    private void count(Token token) {
        if (token.lemma().equals("_") && !token.text().equals("_")) {
            return;
        }
        String form = Spelling.plainQuotes(token.text());
        String edit = Lemmatizer.edit(form, token.lemma(), tag(token));
        String word = Lemmatizer.START + form.toLowerCase(Locale.ROOT);
        count(tag(token) + " " + word, edit);
        if (seen.add(tag(token) + " " + word + " " + edit)) {
            endings(word).forEach(ending -> count(tag(token) + " " + ending, edit));
        }
    }

    private void count(String key, String edit) {
        counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(edit, 1, Integer::sum);
    }

    static String tag(Token token) {
        return token.upos() + " " + token.xpos();
    }

    private static List<String> endings(String key) {
        List<String> endings = new ArrayList<>();
        int longest = Lemmatizer.hasEndings(key.substring(1)) ? Math.min(Lemmatizer.LONGEST, key.length() - 1) : -1;
        for (int length = 0; length <= longest; length++) {
            endings.add(key.substring(key.length() - length));
        }
        return endings;
    }

    private Map<String, String> rules() {
        Map<String, String> rules = new HashMap<>();
        counts.entrySet().removeIf(e -> isEndingOfOne(e.getKey(), e.getValue()));
        counts.forEach((key, edits) -> {
            String edit = commonest(edits);
            if (!edit.equals(shorter(key))) {
                rules.put(key, edit);
            }
        });
        return rules;
    }

    /** What the ending of one word only tells may be a slip of its writer ("scholls" for "schools"); but of verbs, most that it tells is irregular. */
    private static boolean isEndingOfOne(String key, Map<String, Integer> edits) {
        if (key.startsWith("VERB") || key.startsWith("AUX") || key.indexOf(Lemmatizer.START) >= 0) {
            return false;
        }
        edits.values().removeIf(words -> words < 2);
        return edits.isEmpty();
    }

    /** What the next shorter ending of the same tag says. */
    private String shorter(String key) {
        int ending = key.lastIndexOf(' ') + 1;
        if (ending == key.length()) {
            return "";
        }
        int longest = Math.max(key.length() - Lemmatizer.LONGEST, ending + 1);
        int from = key.charAt(ending) == Lemmatizer.START ? longest : ending + 1;
        String next = key.substring(0, ending) + key.substring(from);
        return counts.containsKey(next) ? commonest(counts.get(next)) : shorter(next);
    }

    private static String commonest(Map<String, Integer> edits) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> edit : edits.entrySet()) {
            if (edit.getValue() > most) {
                best = edit.getKey();
                most = edit.getValue();
            }
        }
        return best;
    }
}
