package org.dossier.relation.tree.argument;

import java.util.Optional;
import org.dossier.document.Token;
import org.dossier.knowledge.Wording;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.Enumerations;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * Verbs that say little without their noun: what stands behind "of" with the noun of "saw the participation of Peru", "counted on the help of Peru" belongs to both.
 */
public final class LightVerbs {

    private static final String OF = "of";

    private LightVerbs() {}

    /** The arguments, with the "of" of the noun that the wording has as the last of its words. */
    public static Arguments complete(Tree tree, Wording wording, Arguments arguments) {
        Optional<Token> noun = arguments
                .all()
                .filter(t -> wording.verbs().stream().anyMatch(v -> v.endsWith(" " + t.lemma())))
                .filter(t -> tree.isWord(t.index() + 1, OF))
                .findFirst();
        if (noun.isEmpty() || arguments.has(OF) || !wording.roles().containsKey(OF)) {
            return arguments;
        }
        return new NounPhrases(tree)
                .item(noun.get().index() + 2)
                .map(first -> arguments.with(OF, new Enumerations(tree).of(first)))
                .orElse(arguments);
    }
}
