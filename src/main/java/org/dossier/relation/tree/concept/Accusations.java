package org.dossier.relation.tree.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.Enumerations;
import org.dossier.relation.tree.phrase.Gerunds;
import org.dossier.relation.tree.phrase.NounPhrases;

/** What a charge or an offence is about: of "fifteen offences relating to the sale of fake shoes" the sale, of "seven charges" nothing. */
public final class Accusations {

    private static final int LONGEST_LINK = 3;

    private final Lexicon lexicon;
    private final Set<String> links;
    private final Set<String> vague;

    /** @param expressions tables {@code accusation-links}, {@code vague} */
    public Accusations(Lexicon lexicon, Expressions expressions) {
        this.lexicon = lexicon;
        links = expressions.words("accusation-links", "words");
        vague = expressions.words("vague", "word");
    }

    /** The head itself, if it is no such noun or has words of its own that tell what is meant; else what it is about. */
    public List<Token> content(Tree tree, Token head) {
        if (!isAccusation(head) || !isBare(tree, head)) {
            return List.of(head);
        }
        return about(tree, head);
    }

    /** What the accusations are about that stand behind a verb in its clause, whatever the tree ties them to. */
    public List<Token> behind(Tree tree, Token verb) {
        List<Token> found = new ArrayList<>();
        for (int i = verb.index() + 1; i < tree.size(); i++) {
            Token token = tree.token(i);
            if (token.isVerb() && tree.has(token, c -> c.is("nsubj"))) {
                break;
            }
            if (isAccusation(token)) {
                found.addAll(about(tree, token));
            }
        }
        return found;
    }

    private boolean isAccusation(Token noun) {
        return noun.isNoun() && lexicon.is(NounSense.ACCUSATION, noun.lemma());
    }

    private List<Token> about(Tree tree, Token head) {
        StringBuilder words = new StringBuilder();
        for (int length = 1; length <= LONGEST_LINK; length++) {
            Optional<Token> next = tree.at(head.index() + length);
            if (next.isEmpty()) {
                return List.of();
            }
            words.append(length == 1 ? "" : " ").append(next.get().text());
            if (links.contains(words.toString())) {
                return actions(tree, head.index() + length + 1);
            }
        }
        return List.of();
    }

    /** "possessing forged stamps and evading duty", "forgery and cheating" */
    private static List<Token> actions(Tree tree, int start) {
        List<Token> gerunds = new Gerunds(tree).actions(start);
        return gerunds.isEmpty()
                ? new NounPhrases(tree)
                        .item(start).stream()
                                .flatMap(t -> new Enumerations(tree).of(t).stream())
                                .toList()
                : gerunds;
    }

    private boolean isBare(Tree tree, Token head) {
        return tree.at(head.index() - 1)
                .filter(t ->
                        t.isNoun() || t.upos().equals("VERB") || t.upos().equals("ADJ") && !vague.contains(t.lemma()))
                .isEmpty();
    }
}
