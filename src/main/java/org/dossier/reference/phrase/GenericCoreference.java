package org.dossier.reference.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dossier.article.Span;
import org.dossier.reference.coreference.Coreference;
import org.dossier.reference.model.Annotations;

/**
 * Ties noun phrases and pronouns of any kind that mean the same thing. For annotation; what the graph is built from is {@link Coreference}, whose
 * referents are a hint here.
 */
public final class GenericCoreference {

    /**
     * A phrase and what it means.
     *
     * @param cluster phrases of one number mean the same
     * @param referent number of the referent that it was read to mean, or -1
     */
    public record Linked(int cluster, Span span, Span head, boolean named, int referent) {}

    private GenericCoreference() {}

    /** All noun phrases and pronouns in the order of the text; nouns that only modify others where they are tied to something. */
    public static List<Linked> of(Annotations read) {
        List<Phrase> phrases = NounPhrases.of(read);
        int[] chains = Ranker.load().chains(phrases);
        int[] sizes = new int[chains.length];
        Arrays.stream(chains).forEach(c -> sizes[c]++);
        List<Linked> linked = new ArrayList<>();
        for (int i = 0; i < chains.length; i++) {
            Phrase phrase = phrases.get(i);
            if (sizes[chains[i]] > 1 || phrase.referent() >= 0 || !phrase.isPart()) {
                boolean named = phrase.kind() == Phrase.Kind.NAME;
                linked.add(new Linked(chains[i], phrase.span(), phrase.head().span(), named, phrase.referent()));
            }
        }
        return linked;
    }
}
