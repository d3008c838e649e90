package org.dossier.relation.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dossier.document.Token;
import org.dossier.knowledge.Wording;

/**
 * Verbs that say little without their noun: what stands behind "of" with the noun of "saw the participation of Peru" belongs to both.
 */
public final class LightVerbs {

    private static final String OF = "of";

    private LightVerbs() {}

    /** The arguments, with the "of" of the object where the wording has that noun as the last of its words. */
    public static Map<String, List<Token>> complete(Tree tree, Wording wording, Map<String, List<Token>> arguments) {
        Optional<Token> noun = arguments.getOrDefault(Wording.OBJECT, List.of()).stream()
                .filter(t -> wording.verbs().stream().anyMatch(v -> v.endsWith(" " + t.lemma())))
                .filter(t -> tree.isWord(t.index() + 1, OF))
                .findFirst();
        if (noun.isEmpty() || arguments.containsKey(OF) || !wording.roles().containsKey(OF)) {
            return arguments;
        }
        Map<String, List<Token>> all = new TreeMap<>(arguments);
        new NounPhrases(tree)
                .item(noun.get().index() + 2)
                .ifPresent(first -> all.put(OF, new Enumerations(tree).of(first)));
        return all;
    }
}
