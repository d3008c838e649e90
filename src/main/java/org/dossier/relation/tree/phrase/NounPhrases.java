package org.dossier.relation.tree.phrase;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.relation.tree.Tree;

/** Noun phrases by the order of the words: runs of determiners, adjectives, numbers and nouns, of which the last noun is the head. */
public final class NounPhrases {

    private static final Set<String> NOUN_PHRASE = Set.of("DET", "NUM", "ADJ", "NOUN", "PROPN", "SYM");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final Tree tree;
    private final NumberHedges hedges;

    public NounPhrases(Tree tree) {
        this.tree = tree;
        hedges = new NumberHedges(tree);
    }

    /** The head of the noun phrase that begins at a place. */
    public Optional<Token> nounAt(int start) {
        Token last = null;
        for (int i = start; i < tree.size() && goesOn(i, start); i++) {
            last = tree.token(i).isNoun() ? tree.token(i) : last;
        }
        return Optional.ofNullable(last).map(this::withGerund);
    }

    /** Whether a noun phrase from a place reaches over a word: "illicit and counterfeit medicines", "money laundering conspiracy". */
    private boolean goesOn(int i, int start) {
        return isInside(tree.token(i)) || i > start && (joinsAdjectives(i) || GerundCompound.isAt(tree, i));
    }

    private boolean joinsAdjectives(int i) {
        return tree.token(i).is("cc")
                && isAdjective(tree.token(i - 1))
                && tree.at(i + 1).filter(NounPhrases::isAdjective).isPresent()
                && tree.at(i + 2).filter(t -> isAdjective(t) || t.isNoun()).isPresent();
    }

    private static boolean isAdjective(Token token) {
        return token.upos().equals("ADJ");
    }

    /** "money laundering, fraud and theft", where a tagger takes the gerund for a verb. */
    private Token withGerund(Token noun) {
        boolean listed = tree.at(noun.index() + 2)
                .filter(t -> t.is("punct") || t.is("cc"))
                .isPresent();
        return tree.at(noun.index() + 1)
                .filter(t -> (listed || isMass(noun))
                        && noun.xpos().equals("NN")
                        && t.xpos().equals("VBG"))
                .orElse(noun);
    }

    /** "pleaded guilty to money laundering at a hearing": a lone singular noun between a preposition and a gerund, another preposition behind it. */
    private boolean isMass(Token noun) {
        return isBehindPreposition(noun.index())
                && tree.at(noun.index() + 2).filter(NounPhrases::isPreposition).isPresent();
    }

    /** The last noun of the run of nouns that a noun stands in: of "fraud" and "customs" in "customs fraud" the first. */
    public Token headOf(Token noun) {
        Token at = noun;
        while (at.isNoun()
                && tree.at(at.index() + 1)
                        .filter(t -> !tree.isAside(t) && (t.isNoun() || GerundCompound.isAt(tree, t.index())))
                        .isPresent()) {
            int next = at.index() + 1;
            at = tree.token(GerundCompound.isAt(tree, next) ? next + 1 : next);
        }
        return withGerund(at);
    }

    /** The head of a phrase in a list, which may begin with or be a gerund: "doping substances", "counterfeiting". */
    public Optional<Token> item(int start) {
        Optional<Token> noun = nounAt(start);
        Optional<Token> first = tree.at(start).filter(t -> t.upos().equals("VERB") && !FINITE.contains(t.xpos()));
        if (noun.isPresent() || first.isEmpty()) {
            return noun;
        }
        boolean coordinated =
                tree.token(start + 1).is("cc") && tree.token(start + 2).upos().equals("ADJ");
        return nounAt(coordinated ? start + 2 : start + 1)
                .or(() -> first.filter(t -> t.xpos().equals("VBG")));
    }

    /** The first word of the noun phrase around a head. */
    public int start(Token head) {
        int i = head.index();
        while (i > 0 && isInside(tree.token(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether the noun phrase around a head stands behind a preposition. */
    public boolean isBehindPreposition(Token head) {
        return isBehindPreposition(start(head));
    }

    /** Whether a preposition stands right before a place. */
    public boolean isBehindPreposition(int start) {
        return start > 0 && isPreposition(tree.token(start - 1)) && !hedges.isPreposition(start - 1);
    }

    /** "seized 30 kilos following a search": whether a participle that serves as a preposition governs the noun. */
    public boolean isBehindParticiple(Token head) {
        return tree.has(head, c -> c.is("case") && c.xpos().equals("VBG") && c.index() < head.index());
    }

    /** The noun that a phrase with a preposition stands behind: of "crime" in "a crackdown on crime" the crackdown. */
    public Optional<Token> outer(Token head) {
        int i = head.index();
        while (i > 0 && isInsideCoordination(tree.token(i - 1))) {
            i--;
        }
        return isBehindPreposition(i) ? tree.at(i - 2).filter(Token::isNoun) : Optional.empty();
    }

    private static boolean isInsideCoordination(Token token) {
        return insideNounPhrase(token) || token.is("cc") || Set.of("VBG", "VBN").contains(token.xpos());
    }

    /** What a relative pronoun follows: the last noun before it, over a comma and a preposition. */
    public Optional<Token> antecedent(Token pronoun) {
        int i = pronoun.index() - 1;
        while (i >= 0 && (isPreposition(tree.token(i)) || tree.token(i).text().equals(","))) {
            i--;
        }
        while (tree.token(i).upos().equals("NUM")) {
            i--;
        }
        return tree.at(i).filter(Token::isNoun);
    }

    public static boolean isPreposition(Token token) {
        return token.upos().equals("ADP")
                && !token.is("compound:prt")
                && !token.text().equals("than");
    }

    private boolean isInside(Token token) {
        boolean worth = token.upos().equals("ADJ") && token.text().equals("worth");
        return insideNounPhrase(token) && !worth && !tree.isAside(token);
    }

    public static boolean insideNounPhrase(Token token) {
        return NOUN_PHRASE.contains(token.upos())
                || token.upos().equals("VERB") && token.is("amod")
                || token.xpos().equals("HYPH")
                || token.xpos().equals("POS")
                || token.xpos().equals("PRP$");
    }
}
