package org.dossier.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The wordings by the words that evoke them, and the kinds of noun that they speak of.
 *
 * @param wordings in the order of file and name
 * @param kinds names of the kinds ({@code person}, {@code site}) that a noun's lemma belongs to
 */
public record Lexicon(List<Wording> wordings, Map<String, Set<String>> kinds) {

    public List<Wording> byVerb(String lemma) {
        return wordings.stream().filter(w -> w.verbs().contains(lemma)).toList();
    }

    public List<Wording> byNoun(String lemma) {
        return wordings.stream().filter(w -> w.nouns().contains(lemma)).toList();
    }

    public Set<String> kindsOf(String noun) {
        return kinds.getOrDefault(noun, Set.of());
    }
}
