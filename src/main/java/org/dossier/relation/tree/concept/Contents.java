package org.dossier.relation.tree.concept;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;
import org.dossier.relation.tree.phrase.NumberHedges;

/** What is in a thing that only carries it, or comes in such: of "a lorry loaded with 200 boxes of toys" and "a container with toys" the toys. */
public final class Contents {

    /** How many words may stand behind a noun as far as its content: "of fake Scotch whisky", "of Red brand and Blue king size cigarettes". */
    private static final int REACH = 12;

    /** "consignments of boxes of packs of cigarettes" */
    private static final int MAX_NESTING = 3;

    private static final Set<String> ENDS = Set.of("ADP", "PUNCT", "PRON", "SCONJ");

    private final Lexicon lexicon;
    private final Set<String> holding;
    private final Set<String> portions;

    /** @param expressions table {@code transparent-words} */
    public Contents(Expressions expressions, Lexicon lexicon) {
        this.lexicon = lexicon;
        holding = expressions.words("transparent-words", "word", "kind", "contain");
        portions = expressions.words("transparent-words", "word", "kind", "portion");
    }

    /** The head itself, or what the words right behind it say is in it, or that it is of. */
    public Token content(Tree tree, Token head) {
        Token carried = Optional.of(head)
                .filter(t -> lexicon.is(NounSense.CARRIER, t.lemma()))
                .flatMap(t -> link(tree, head.index() + 1))
                .flatMap(i -> new NounPhrases(tree).nounAt(new NumberHedges(tree).behind(i)))
                .filter(Token::isNoun)
                .orElse(head);
        return portioned(tree, carried);
    }

    /** Of "a consignment of boxes of fake toys" the toys; not of "the parcels of a customer", whose they are, nor "bags of brands". */
    private Token portioned(Tree tree, Token head) {
        Token at = head;
        for (int step = 0; step < MAX_NESTING; step++) {
            Token portion = at;
            Optional<Token> behind = Optional.of(at)
                    .filter(t -> portions.contains(t.lemma()) && tree.isWord(t.index() + 1, "of"))
                    .map(t -> new NumberHedges(tree).behind(t.index() + 2))
                    .filter(i -> !tree.token(i).upos().equals("DET"))
                    .flatMap(i -> noun(tree, portion, i))
                    .filter(t -> t.upos().equals("NOUN") && !lexicon.is(NounSense.BRAND, t.lemma()));
            if (behind.isEmpty()) {
                return at;
            }
            at = behind.get();
        }
        return at;
    }

    /** The noun that begins at a place, by the order of the words or, over "counterfeit and smuggled goods", by the tree. */
    private static Optional<Token> noun(Tree tree, Token portion, int start) {
        return new NounPhrases(tree)
                .nounAt(start)
                .or(() -> tree.children(portion, "nmod")
                        .filter(t -> tree.has(t, c -> c.is("case") && c.index() == portion.index() + 1))
                        .findFirst());
    }

    /** The place behind "with", "containing", "loaded with". */
    private Optional<Integer> link(Tree tree, int at) {
        Optional<Token> next = tree.at(at);
        if (next.filter(t -> holding.contains(t.text())).isPresent()) {
            return Optional.of(at + 1);
        }
        int with = next.filter(t -> t.xpos().equals("VBN")).isPresent() ? at + 1 : at;
        return tree.isWord(with, "with") ? Optional.of(with + 1) : Optional.empty();
    }

    /** The noun with its content, where they are listed together: "case of cigarettes", of other kinds than "case". */
    public static Optional<String> listed(Lexicon lexicon, String noun, Sentence sentence, int next) {
        List<Token> behind = sentence.tokens()
                .subList(next, Math.min(next + REACH, sentence.tokens().size()));
        boolean of = !behind.isEmpty() && behind.getFirst().lemma().equals("of");
        return behind.stream()
                .skip(1)
                .takeWhile(t -> !t.isVerb() && !ENDS.contains(t.upos()))
                .filter(t -> of && t.isNoun())
                .map(t -> noun + " of " + t.lower())
                .filter(phrase -> !lexicon.kindsOf(phrase).isEmpty())
                .findFirst();
    }
}
