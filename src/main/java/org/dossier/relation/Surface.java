package org.dossier.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;

/**
 * Arguments by the order of the words, for what the parser attached elsewhere: one relation in five.
 *
 * <p>A clause reaches from its verb to the next verb, relative pronoun, colon or semicolon on either side. Noun phrases are runs of
 * determiners, adjectives, numbers and nouns; the last noun is the head.
 */
final class Surface {

    private static final Set<String> NOUN_PHRASE = Set.of("DET", "NUM", "ADJ", "NOUN", "PROPN", "SYM");
    private static final Set<String> BREAKS = Set.of(";", ":", "–", "—", "--");
    private static final Set<String> SUBORDINATORS = Set.of(
            "while", "whereas", "because", "although", "though", "if", "unless", "since", "until", "when", "where");

    private final Tree tree;

    Surface(Tree tree) {
        this.tree = tree;
    }

    /** The prepositional phrases right of a verb in its clause, where the tree found none of that preposition. */
    void addPhrases(Token verb, Map<String, List<Token>> into) {
        int end = clauseEnd(verb);
        for (int i = verb.index() + 1; i < end; i++) {
            Token preposition = tree.sentence().token(i);
            String function = preposition.lemma().toLowerCase(Locale.ROOT);
            if (isPreposition(preposition) && !function.equals("of") && !into.containsKey(function)) {
                nounAt(i + 1).ifPresent(head -> Phrases.put(into, function, head));
            }
        }
    }

    /** The head of the noun phrase that begins at a place. */
    Optional<Token> nounAt(int start) {
        Token last = null;
        for (int i = start; i < size() && insideNounPhrase(tree.sentence().token(i)); i++) {
            last = tree.sentence().token(i).isNoun() ? tree.sentence().token(i) : last;
        }
        return Optional.ofNullable(last);
    }

    /** The subject by order: the first noun phrase of the clause left of the verb that stands behind no preposition. */
    Optional<Token> subject(Token verb) {
        for (int i = clauseStart(verb); i < verb.index(); i++) {
            if (insideNounPhrase(tree.sentence().token(i))) {
                Token head = nounAt(i).orElse(null);
                if (head == null || head.index() >= verb.index()) {
                    return Optional.empty();
                }
                if (!isBehindPreposition(i)) {
                    return Optional.of(head);
                }
                i = head.index();
            }
        }
        return Optional.empty();
    }

    /** Whether the noun phrase around a head stands behind a preposition. */
    boolean isBehindPreposition(Token head) {
        int i = head.index();
        while (i > 0 && insideNounPhrase(tree.sentence().token(i - 1))) {
            i--;
        }
        return isBehindPreposition(i);
    }

    private boolean isBehindPreposition(int start) {
        return start > 0 && isPreposition(tree.sentence().token(start - 1));
    }

    /** What a relative pronoun follows: the last noun before it, over a comma and a preposition. */
    Optional<Token> antecedent(Token pronoun) {
        int i = pronoun.index() - 1;
        while (i >= 0
                && (isPreposition(tree.sentence().token(i))
                        || tree.sentence().token(i).text().equals(","))) {
            i--;
        }
        return tree.at(i).filter(Token::isNoun);
    }

    private int clauseEnd(Token verb) {
        int i = verb.index() + 1;
        while (i < size() && !isBreak(tree.sentence().token(i))) {
            i++;
        }
        return i;
    }

    private int clauseStart(Token verb) {
        int i = verb.index();
        while (i > 0 && !isBreak(tree.sentence().token(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether two tokens stand in one clause by the order of words: no verb, pronoun or mark that opens another is between. */
    boolean sameClause(Token one, Token other) {
        int from = Math.min(one.index(), other.index()) + 1;
        int to = Math.max(one.index(), other.index());
        for (int i = from; i < to; i++) {
            if (isBreak(tree.sentence().token(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBreak(Token token) {
        return BREAKS.contains(token.text())
                || token.xpos().startsWith("W")
                || SUBORDINATORS.contains(token.lemma()) && !token.is("case")
                || token.upos().equals("VERB") && !token.is("amod") && !token.is("compound");
    }

    private static boolean isPreposition(Token token) {
        return token.upos().equals("ADP") && !token.is("compound:prt");
    }

    private static boolean insideNounPhrase(Token token) {
        return NOUN_PHRASE.contains(token.upos())
                || token.xpos().equals("POS")
                || token.xpos().equals("PRP$");
    }

    private int size() {
        return tree.sentence().tokens().size();
    }
}
