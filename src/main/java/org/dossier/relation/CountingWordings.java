package org.dossier.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Wording;

/** Finds the words of a sentence that say what a number counts: the wordings with {@link Wording#counts()}. */
final class CountingWordings {

    /** How far behind its verb a particle or fixed object may stand: "took 34 more people into custody". */
    private static final int REACH = 8;

    private record Form(List<String> words, Wording wording) {}

    private final Map<String, List<Form>> verbs = new HashMap<>();
    private final Map<String, List<Form>> nouns = new HashMap<>();

    CountingWordings(Lexicon lexicon) {
        for (Wording wording : lexicon.wordings()) {
            if (wording.counts().isPresent()) {
                wording.verbs().forEach(verb -> add(verbs, verb, wording, false));
                wording.nouns().forEach(noun -> add(nouns, noun, wording, true));
            }
        }
    }

    private static void add(Map<String, List<Form>> index, String phrase, Wording wording, boolean headLast) {
        List<String> words = List.of(phrase.split(" "));
        String key = words.get(headLast ? words.size() - 1 : 0);
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(new Form(words, wording));
    }

    /** The triggers in the order of the text; of several forms of one wording at one word the first. */
    List<Trigger> in(Sentence sentence) {
        List<Trigger> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (token.isNoun()) {
                nouns.getOrDefault(lemma, List.of()).stream()
                        .filter(form -> standsBefore(sentence, token, form.words()))
                        .forEach(form -> found.add(new Trigger(sentence, token, form.wording(), true)));
            } else if (token.xpos().startsWith("VB")) {
                verbs.getOrDefault(lemma, List.of()).stream()
                        .filter(form -> follow(sentence, token, form.words()))
                        .forEach(form -> found.add(new Trigger(sentence, token, form.wording(), false)));
            }
        }
        return found;
    }

    private static boolean standsBefore(Sentence sentence, Token head, List<String> words) {
        int first = head.index() - words.size() + 1;
        for (int i = 0; i < words.size() - 1; i++) {
            if (first < 0 || !says(sentence.token(first + i), words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean follow(Sentence sentence, Token verb, List<String> words) {
        int at = verb.index();
        int last = Math.min(sentence.tokens().size() - 1, at + REACH);
        for (String word : words.subList(1, words.size())) {
            do {
                at++;
            } while (at <= last && !says(sentence.token(at), word));
            if (at > last) {
                return false;
            }
        }
        return true;
    }

    private static boolean says(Token token, String word) {
        return token.lemma().equalsIgnoreCase(word) || token.text().equalsIgnoreCase(word);
    }
}
