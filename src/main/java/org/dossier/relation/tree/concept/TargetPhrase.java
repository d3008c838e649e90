package org.dossier.relation.tree.concept;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.article.Span;
import org.dossier.document.Token;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.ActionPhrase;
import org.dossier.relation.tree.phrase.GerundCompound;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * A noun phrase as a concept is named: lower case, without article, number and what only this sentence says of it.
 *
 * <p>"more than 2 million counterfeit goods that were found" is {@code counterfeit goods}.
 */
public record TargetPhrase(String text, Span span) {

    private static final Set<String> LINKS = Set.of("of", "in", "with", "against");
    /** Endings of nouns for what is done. */
    private static final Set<String> ACTIONS = Set.of("sion", "tion", "ing", "ment", "ure");

    private static final int MAX_WORDS = 8;
    /** How many words a pair reaches: "film and television copyright". */
    private static final int PAIR = 3;

    public static Optional<TargetPhrase> of(Tree tree, Token head, Token trigger) {
        if (!head.isNoun() && !head.text().endsWith("ing")) {
            return Optional.empty();
        }
        List<Token> words = tree.sentence().tokens().subList(first(tree, head, trigger), last(tree, head) + 1);
        String text = words.stream()
                .filter(t -> !AmountWords.isAny(tree, t))
                .map(t -> t.lower())
                .collect(Collectors.joining(" "))
                .replace(" 's", "'s")
                .replace(" ’s", "’s")
                .replace(" ,", ",")
                .replace(" - ", "-");
        Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
        return text.isBlank() ? Optional.empty() : Optional.of(new TargetPhrase(text, span));
    }

    /**
     * The first word that belongs to the name of the concept: its modifiers, but no article, number or possessor, nor the word that
     * evokes the event ("in May targeting film piracy", where a parser may take the verb for a modifier).
     */
    private static int first(Tree tree, Token head, Token trigger) {
        int first = head.index();
        if (head.isVerb()) {
            return new ActionPhrase(tree).firstSharing(head);
        }
        while (first > 0
                && first - 1 != trigger.index()
                && head.index() - first < MAX_WORDS
                && premodifies(tree, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean premodifies(Tree tree, int i) {
        Token token = tree.token(i);
        return isModifier(token)
                || isJoinedParticiple(tree, token)
                || token.xpos().equals("VBG") && tree.token(i + 1).is("cc")
                || GerundCompound.isAt(tree, i)
                || token.text().equals("-")
                || (token.text().equals(",") || token.is("cc"))
                        && (isAdjective(tree.token(i + 1)) || isJoinedParticiple(tree, tree.token(i + 1)))
                        && tree.at(i - 1)
                                .filter(t -> isAdjective(t) || t.xpos().equals("VBG"))
                                .isPresent();
    }

    /** "counterfeit and smuggled goods" */
    private static boolean isJoinedParticiple(Tree tree, Token token) {
        return token.xpos().equals("VBN")
                && token.is("conj")
                && tree.at(token.head())
                        .filter(h -> h.upos().equals("ADJ") && h.is("amod") && h.head() > token.index())
                        .isPresent();
    }

    private static boolean isModifier(Token token) {
        return token.isNoun() || isAdjective(token) || token.xpos().equals("POS");
    }

    /** Not of "the largest cocaine seizure", which ranks the seizure. */
    private static boolean isAdjective(Token token) {
        return token.upos().equals("ADJ") && !token.xpos().equals("JJS")
                || token.upos().equals("VERB") && token.is("amod");
    }

    /** The end of "of …", "in …", "to defraud …" and the like, as long as they stand close; no relative clause, and no place. */
    private static int last(Tree tree, Token head) {
        if (head.isVerb()) {
            return new ActionPhrase(tree).last(head);
        }
        int action = new ActionPhrase(tree).lastOfInfinitive(head);
        return action > head.index() ? action : lastOfNoun(tree, head);
    }

    private static int lastOfNoun(Tree tree, Token head) {
        return tree.children(head, "nmod")
                .filter(c -> c.index() > head.index() && c.index() - head.index() < MAX_WORDS)
                .filter(c -> tree.has(c, k -> k.is("case") && LINKS.contains(k.lemma())))
                .filter(c -> !tree.has(
                                c,
                                k -> k.is("nummod") && !isDoneTo(tree, head, c)
                                        || k.xpos().equals("PRP$")
                                        || k.is("det") && !isOfOne(tree, head, c, k))
                        && !c.upos().equals("PROPN")
                        && !tree.isAside(c))
                .mapToInt(c -> coordinatedEnd(tree, measured(tree, c)))
                .max()
                .orElseGet(() -> lastByOrder(tree, head));
    }

    /** "possession of an unlicensed gun": of what is done with one thing, not "parcels of a dealer". */
    private static boolean isOfOne(Tree tree, Token action, Token noun, Token article) {
        return Set.of("a", "an").contains(article.lemma()) && isDoneTo(tree, action, noun);
    }

    /** "possession of four guns" */
    private static boolean isDoneTo(Tree tree, Token action, Token noun) {
        return ACTIONS.stream().anyMatch(action.lemma()::endsWith)
                && tree.has(noun, c -> c.is("case") && c.lemma().equals("of"));
    }

    /** Of "possession of 300 grams of heroin" the heroin. */
    private static Token measured(Tree tree, Token noun) {
        return tree.has(noun, c -> c.is("nummod")) && tree.isWord(noun.index() + 1, "of")
                ? new NounPhrases(tree).item(noun.index() + 2).orElse(noun)
                : noun;
    }

    /** "trafficking in human beings", "in 30 kilograms of tea", where the parser may hang the phrase on the verb before. */
    private static int lastByOrder(Tree tree, Token head) {
        return head.text().endsWith("ing") && tree.isWord(head.index() + 1, "in")
                ? new NounPhrases(tree)
                        .item(head.index() + 2)
                        .filter(t -> t.xpos().equals("NNS") && t.index() - head.index() <= PAIR + 1)
                        .map(t -> measured(tree, t).index())
                        .orElse(head.index())
                : head.index();
    }

    /** "infringement of film and television copyright": to the end of the pair. */
    private static int coordinatedEnd(Tree tree, Token noun) {
        return tree.children(noun, "conj")
                .filter(c -> c.isNoun() && c.index() - noun.index() <= PAIR)
                .mapToInt(Token::index)
                .max()
                .orElse(noun.index());
    }
}
