package org.dossier.relation.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** The dependency tree of one sentence, indexed once, so that a long sentence costs time in proportion to its length. */
public final class Tree {

    /** More conjuncts than anybody enumerates; a list of thousands is a table, and every verb would get all of them. */
    private static final int MAX_CONJUNCTS = 64;

    private final Sentence sentence;
    private final List<List<Token>> children = new ArrayList<>();
    private final BitSet asides;

    public Tree(Sentence sentence) {
        this(sentence, new BitSet());
    }

    /** @param asides the words that are no argument of any verb: of the dateline, of times */
    public Tree(Sentence sentence, BitSet asides) {
        this.sentence = sentence;
        this.asides = asides;
        sentence.tokens().forEach(t -> children.add(new ArrayList<>(2)));
        sentence.tokens().stream()
                .filter(t -> t.head() >= 0)
                .forEach(t -> children.get(t.head()).add(t));
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Whether the token stands in the dateline or in a time, so that it is no argument of a verb. */
    public boolean isAside(Token token) {
        return asides.get(token.index());
    }

    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    public Stream<Token> children(Token token, String relation) {
        return children(token).stream().filter(c -> c.is(relation));
    }

    public boolean has(Token token, Predicate<Token> child) {
        return children(token).stream().anyMatch(child);
    }

    public int size() {
        return sentence.tokens().size();
    }

    /** Whether that word stands at the place. */
    public boolean isWord(int index, String word) {
        return token(index).text().equals(word);
    }

    /** Whether the word is a noun, or one that the tagger took for an adjective: "a fine of 3 million". */
    public boolean standsAsNoun(Token token) {
        boolean of = isWord(token.index() + 1, "of");
        boolean governed = token(token.index() - 1).upos().equals("DET") || isWord(token.index() - 1, "of");
        return token.isNoun() || token.upos().equals("ADJ") && of && governed;
    }

    public Optional<Token> head(Token token) {
        return sentence.head(token);
    }

    /** The word at a place; {@link Token#NONE} outside the sentence. */
    public Token token(int index) {
        return sentence.token(index);
    }

    public Optional<Token> at(int index) {
        return index < 0 || index >= sentence.tokens().size() ? Optional.empty() : Optional.of(sentence.token(index));
    }

    /** The first of a coordination that the token is a later member of, or the token. */
    public Token firstConjunct(Token token) {
        Token at = token;
        for (int steps = 0; at.is("conj") && at.head() >= 0 && steps < MAX_CONJUNCTS; steps++) {
            at = sentence.token(at.head());
        }
        return at;
    }

    /** The token and what is coordinated with it further right, in the order of the text. */
    public List<Token> conjuncts(Token first) {
        List<Token> found = new ArrayList<>(List.of(first));
        for (int i = 0; i < found.size() && found.size() < MAX_CONJUNCTS; i++) {
            children(found.get(i), "conj")
                    .filter(c -> c.isNoun() || isPronoun(c) || isNumber(c))
                    .forEach(found::add);
        }
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return List.copyOf(found);
    }

    /** Whether the words end with a token, each as it is written or as its lemma: "search warrant" with "warrants". */
    public boolean isEndOf(Token last, String[] words) {
        int first = last.index() - words.length + 1;
        return IntStream.range(0, words.length)
                .allMatch(i -> at(first + i)
                        .filter(t -> t.lemma().equals(words[i]) || t.lower().equals(words[i]))
                        .isPresent());
    }

    private static boolean isPronoun(Token token) {
        return Set.of("PRON", "DET").contains(token.upos());
    }

    private static boolean isNumber(Token token) {
        return token.upos().equals("NUM") || token.upos().equals("SYM");
    }
}
