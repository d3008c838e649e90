package org.dossier.relation.figure.course;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** Tells what stands in a relative clause that ends before another word. */
final class Enclosure {

    private static final int REACH = 16;
    /** So near behind the pronoun the words open the clause: "which in May". */
    private static final int OPENING = 2;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final Sentence sentence;

    Enclosure(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Whether the words stand in a relative clause that ends before the other word: "the day, which falls on April 26, …", "men who ran a shop
     * in Leeds were jailed"; "Storm, which in May led to 40 arrests" goes on.
     */
    boolean isEnclosed(int first, int last, int other) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            Token token = sentence.token(i);
            if (token.text().equals(",") || token.text().equals(";")) {
                return false;
            }
            if (token.xpos().equals("WDT") || token.xpos().equals("WP")) {
                boolean opens = first - i <= OPENING;
                boolean comma = closesWithComma(opens ? ownVerb(i, last, other) : last, other);
                return (comma || goesOn(i, opens, last, other))
                        && (comma || !token.text().equals("that"));
            }
        }
        return false;
    }

    /** The word behind which the relative clause may end: its verb, where the words stand before that. */
    private int ownVerb(int relative, int last, int other) {
        return finite(relative, other)
                .limit(1)
                .filter(v -> v > last)
                .findFirst()
                .orElse(last);
    }

    private boolean closesWithComma(int from, int other) {
        return sentence.tokens().subList(from + 1, other).stream()
                .anyMatch(t -> t.text().equals(","));
    }

    /** Whether another verb than its own follows, which does not go on behind "and". */
    private boolean goesOn(int relative, boolean opens, int last, int other) {
        return finite(relative, other)
                .skip(opens ? 1 : 0)
                .filter(v -> v > last)
                .anyMatch(v -> !sentence.token(v - 1).upos().equals("CCONJ"));
    }

    private IntStream finite(int from, int to) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(from + 1, to).filter(i -> isFinite(tokens.get(i)));
    }

    static boolean isFinite(Token token) {
        return (token.isVerb() || token.upos().equals("AUX")) && FINITE.contains(token.xpos());
    }
}
