package org.dossier.relation.tree;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;

/** What a charge or an offence is about: of "fifteen offences relating to the sale of fake shoes" the sale, of "seven charges" nothing. */
public final class Accusations {

    private static final Set<String> LINKS = Set.of("relating", "related", "pertaining", "connected", "linked");
    private static final Set<String> ENDS = Set.of("to", "with");
    private static final Set<String> VAGUE =
            Set.of("all", "other", "several", "various", "multiple", "numerous", "similar");

    private final Lexicon lexicon;

    public Accusations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The head itself, if it is no such noun or has words of its own that tell what is meant. */
    public Optional<Token> content(Tree tree, Token head) {
        if (!lexicon.is(NounSense.ACCUSATION, head.lemma())
                || !isBare(tree, head)
                || tree.isWord(head.index() + 1, "of")) {
            return Optional.of(head);
        }
        boolean linked =
                tree.at(head.index() + 1).filter(t -> LINKS.contains(t.text())).isPresent()
                        && tree.at(head.index() + 2)
                                .filter(t -> ENDS.contains(t.text()))
                                .isPresent();
        return linked ? new NounPhrases(tree).item(head.index() + 3) : Optional.empty();
    }

    private static boolean isBare(Tree tree, Token head) {
        return tree.at(head.index() - 1)
                .filter(t ->
                        t.isNoun() || t.upos().equals("VERB") || t.upos().equals("ADJ") && !VAGUE.contains(t.lemma()))
                .isEmpty();
    }
}
