package org.dossier.relation.tree.phrase;

import java.util.List;
import java.util.Optional;
import org.dossier.document.Token;
import org.dossier.relation.tree.Tree;

/** How far a phrase of an action reaches by the order of the words: "conspiring to traffic in fake goods", "selling fake medicines". */
public final class ActionPhrase {

    /** How many infinitives may follow one another: "conspiring to attempt to sell". */
    private static final int MAX_NESTING = 3;

    private static final List<String> LINKS = List.of("of", "in", "with");

    private final Tree tree;
    private final NounPhrases nouns;

    public ActionPhrase(Tree tree) {
        this.tree = tree;
        nouns = new NounPhrases(tree);
    }

    /** The last word of a verb's phrase: of its object, or of what stands behind its preposition. */
    public int last(Token verb) {
        int at = verb.index();
        for (int step = 0; step < MAX_NESTING && infinitive(at + 1).isPresent(); step++) {
            at += 2;
        }
        if (tree.token(at + 1).xpos().equals("RP")) {
            at++;
        }
        boolean linked = LINKS.contains(tree.token(at + 1).text());
        int start = new NumberHedges(tree).behind(linked ? at + 2 : at + 1);
        int object = nouns.nounAt(start).map(Token::index).orElse(at);
        boolean more = object > at && tree.isWord(object + 1, "of");
        return more ? nouns.nounAt(object + 2).map(Token::index).orElse(object) : object;
    }

    /** "possessing and tendering counterfeit notes": whether a gerund has its object behind the next one. */
    boolean sharesObject(Token gerund) {
        int next = gerund.index() + 2;
        return tree.token(gerund.index() + 1).is("cc")
                && isGerund(gerund)
                && tree.at(next).filter(ActionPhrase::isGerund).isPresent()
                && nouns.nounAt(next + 1).isPresent();
    }

    /** The first of the gerunds that share the object of this one. */
    public int firstSharing(Token gerund) {
        int at = gerund.index();
        while (tree.at(at - 2).filter(this::sharesObject).isPresent()) {
            at -= 2;
        }
        return at;
    }

    private static boolean isGerund(Token token) {
        return token.xpos().equals("VBG");
    }

    /** The last word of the infinitive behind a noun, "conspiracy to defraud"; the noun if there is none. */
    public int lastOfInfinitive(Token noun) {
        return infinitive(noun.index() + 1).map(this::last).orElse(noun.index());
    }

    /** "conspiring to traffic", "conspiracy to traffic in goods", where a tagger may take the verb for a noun. */
    private boolean isMistaken(int to) {
        return tree.token(to - 1).isVerb() || tree.isWord(to + 2, "in");
    }

    private Optional<Token> infinitive(int i) {
        return tree.isWord(i, "to")
                ? tree.at(i + 1).filter(t -> t.xpos().equals("VB") || t.xpos().equals("NN") && isMistaken(i))
                : Optional.empty();
    }
}
