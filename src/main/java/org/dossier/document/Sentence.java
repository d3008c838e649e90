package org.dossier.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dossier.article.Span;

/**
 * A sentence, heading or list item with its words and their dependency tree.
 *
 * @param index its place in the document, from 0
 * @param paragraph its paragraph's place in the document, from 0
 */
public record Sentence(int index, int paragraph, Kind kind, Span span, List<Token> tokens) {

    /** What a sentence is in the layout. */
    public enum Kind {
        PROSE,
        /** A headline or subheading: a line of its own that does not end like a sentence. */
        HEADING,
        /** A line that starts with a bullet, a dash or a number. */
        ITEM
    }

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The word at a place; {@link Token#NONE} outside the sentence, as a rule may look at the neighbours of any word. */
    public Token token(int i) {
        return i < 0 || i >= tokens.size() ? Token.NONE : tokens.get(i);
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    public List<Token> children(Token token) {
        return tokens.stream().filter(t -> t.head() == token.index()).toList();
    }

    /** The children whose relation is the one given or a subtype of it. */
    public Stream<Token> children(Token token, String relation) {
        return tokens.stream().filter(t -> t.head() == token.index() && t.is(relation));
    }

    /** Whether {@code token} is {@code top} or hangs below it. */
    public boolean isBelow(Token token, Token top) {
        Token at = token;
        for (int steps = 0; steps <= tokens.size(); steps++) {
            if (at.index() == top.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = tokens.get(at.head());
        }
        return false;
    }

    /** The place of the token that covers the offset, or of the first after it. */
    public OptionalInt tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return low < tokens.size() ? OptionalInt.of(low) : OptionalInt.empty();
    }

    /** The tokens that lie in the span, in order. */
    public List<Token> tokensIn(Span within) {
        return tokens.stream()
                .skip(tokenAt(within.start()).orElse(tokens.size()))
                .takeWhile(t -> t.span().start() < within.end())
                .filter(t -> within.contains(t.span()))
                .toList();
    }

    /** Of the tokens in the span, the one that governs the others: the first whose head lies outside. */
    public Optional<Token> headOf(Span within) {
        return tokens.stream()
                .filter(t -> within.contains(t.span()))
                .filter(t ->
                        t.head() < 0 || !within.contains(tokens.get(t.head()).span()))
                .findFirst();
    }
}
