package org.dossier.relation.figure.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;

/**
 * Finds what a number tells a part of, which the sentence only points at: "haul" in "The haul included 300 bottles", "them" in "Among them were
 * four teachers", "arrested" in "Those arrested are 11 men".
 */
final class Wholes {

    /** How far before the number the verb may stand, and before the verb the whole. */
    private static final int LIST = 40;

    private static final int BEFORE_VERB = 8;

    private static final String AMONG = "among";

    private static final Set<String> POINTING =
            Set.of("the", "these", "those", "this", "that", "their", "its", "all", "both", "one", "another");
    private static final Set<String> PRONOUNS = Set.of("they", "it", "them");

    private final Set<String> parts;
    private final Set<String> contents;
    private final Set<String> inside;

    /** @param expressions with the table {@code makeup} */
    Wholes(Expressions expressions) {
        parts = expressions.words("makeup", "word", "kind", "parts");
        contents = expressions.words("makeup", "word", "kind", "content");
        inside = expressions.words("makeup", "word", "kind", "inside");
    }

    /**
     * A whole, and whether the number is what it holds instead of a part of it.
     *
     * @param word its noun, a pronoun, the participle behind "those", or the word that says where: "Inside were 300 bottles"
     */
    record Whole(Token word, boolean holds) {}

    /** @param number its first word */
    Optional<Whole> before(Sentence sentence, int number) {
        for (int i = number - 1; i >= Math.max(0, number - LIST); i--) {
            Token token = sentence.token(i);
            boolean part = token.isVerb() && parts.contains(token.lemma());
            boolean content = token.isVerb() && contents.contains(token.lemma());
            if (part || content) {
                return pointed(sentence, Math.max(0, i - BEFORE_VERB), i).map(w -> new Whole(w, content));
            }
            if (token.isFinite() || token.xpos().startsWith("W") || token.text().equals(";")) {
                return token.lemma().equals("be") ? ofBe(sentence, i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Nearly 300 hats were among the items": the whole that stands behind the word that the number counts. */
    Optional<Whole> behind(Sentence sentence, int number) {
        for (int i = number + 1; i + 2 < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            if (token.isFinite() || token.text().equals(";")) {
                return isAmong(sentence, i)
                        ? pointed(sentence, i + 1, sentence.tokens().size()).map(w -> new Whole(w, false))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "were among", "was also among". */
    private static boolean isAmong(Sentence sentence, int be) {
        return sentence.token(be).lemma().equals("be")
                && sentence
                        .tokens()
                        .subList(be + 1, Math.min(be + 3, sentence.tokens().size()))
                        .stream()
                        .anyMatch(t -> t.lemma().equals(AMONG));
    }

    /** "Among the items were", "Inside were", "The suspects are 11 men". */
    private Optional<Whole> ofBe(Sentence sentence, int be) {
        String first = sentence.token(0).lower();
        boolean clause = sentence.tokens().subList(0, be).stream().anyMatch(t -> t.isFinite());
        if (clause || be == 0) {
            return Optional.empty();
        }
        if (inside.contains(first)
                || be == 2 && inside.contains(first + " " + sentence.token(1).lower())) {
            return Optional.of(new Whole(sentence.token(0), true));
        }
        boolean plural = sentence.token(be).xpos().equals("VBP")
                || sentence.token(be).text().equals("were");
        return first.equals(AMONG) || plural
                ? pointed(sentence, 0, be).map(w -> new Whole(w, false))
                : Optional.empty();
    }

    /** The last phrase between the two words that points at something told before. */
    private static Optional<Token> pointed(Sentence sentence, int from, int to) {
        return IntStream.iterate(to - 1, i -> i >= from, i -> i - 1)
                .mapToObj(i -> pointedAt(sentence, i, to))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Token> pointedAt(Sentence sentence, int at, int to) {
        String word = sentence.token(at).lower();
        if (PRONOUNS.contains(word)) {
            return Optional.of(sentence.token(at));
        }
        if (!POINTING.contains(word) || at + 1 >= to) {
            return Optional.empty();
        }
        if (word.equals("those") && sentence.token(at + 1).xpos().equals("VBN")) {
            return Optional.of(sentence.token(at + 1));
        }
        List<Token> phrase = sentence.tokens().subList(at + 1, to).stream()
                .takeWhile(t -> t.isNoun()
                        || Set.of("ADJ", "NUM").contains(t.upos())
                        || t.xpos().equals("VBN"))
                .toList();
        return phrase.reversed().stream().filter(Token::isNoun).findFirst();
    }
}
