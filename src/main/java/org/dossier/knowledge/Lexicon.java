package org.dossier.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wordings by the words that evoke them, and the kinds of noun that they speak of. */
public final class Lexicon {

    private final List<Wording> wordings;
    private final NounKinds nouns;
    private final Map<String, List<Wording>> byVerb = new HashMap<>();
    private final Map<String, List<Wording>> byNoun = new HashMap<>();

    /** @param wordings in the order of file and place */
    Lexicon(List<Wording> wordings, NounKinds nouns) {
        this.wordings = List.copyOf(wordings);
        this.nouns = nouns;
        for (Wording wording : wordings) {
            wording.verbs().forEach(verb -> add(byVerb, firstWord(verb), wording));
            wording.nouns().forEach(noun -> add(byNoun, lastWord(noun), wording));
        }
    }

    public List<Wording> wordings() {
        return wordings;
    }

    /** The wordings with a verb of that first word: {@code crack} gives those of {@code crack down}. */
    public List<Wording> byVerb(String lemma) {
        return byVerb.getOrDefault(lemma, List.of());
    }

    /** The wordings with a noun of that last word: {@code warrant} gives those of {@code search warrant}. */
    public List<Wording> byNoun(String lemma) {
        return byNoun.getOrDefault(lemma, List.of());
    }

    /** The kinds ({@code person}, {@code site}) that a noun's lemma is of by the table of nouns or by its class in the language. */
    public Set<String> kindsOf(String noun) {
        return nouns.byNoun().getOrDefault(noun, Set.of());
    }

    /** Whether a noun is of a kind that the program takes for that. */
    public boolean is(NounSense sense, String noun) {
        return isAny(sense, kindsOf(noun));
    }

    /** Whether the program takes nouns of one of the kinds for that. */
    public boolean isAny(NounSense sense, Set<String> kinds) {
        return kinds.stream().anyMatch(kind -> nouns.senses().get(kind).contains(sense));
    }

    /** Whether a noun is of one of the kinds; one of which nothing is known is of the kinds of the row {@code *}. */
    public boolean isOfKind(String noun, Set<String> wanted) {
        Set<String> known = kindsOf(noun);
        return (known.isEmpty() ? kindsOf("*") : known).stream().anyMatch(wanted::contains);
    }

    private static void add(Map<String, List<Wording>> index, String word, Wording wording) {
        List<Wording> entries = index.computeIfAbsent(word, w -> new ArrayList<>());
        if (!entries.contains(wording)) {
            entries.add(wording);
        }
    }

    private static String firstWord(String phrase) {
        int blank = phrase.indexOf(' ');
        return blank < 0 ? phrase : phrase.substring(0, blank);
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }
}
