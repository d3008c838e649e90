package org.dossier.relation.tree.clause;

import static org.dossier.knowledge.Wording.OBJECT;
import static org.dossier.knowledge.Wording.SUBJECT;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Tree;

/**
 * Clauses that leave their verb out (Ross, Gapping and the Order of Constituents, 1970): "Ann Lee was sentenced to two years, Bo Kim, 44, to four
 * and a half, and Cy Fox to five", "Ann Lee received two years and Bo Kim, 33, 16 months". Who stands in them stands with the verb.
 */
public final class Gapping {

    private static final int REACH = 60;
    private static final Set<String> REMNANTS = Set.of("to", "for");

    private final Tree tree;

    public Gapping(Tree tree) {
        this.tree = tree;
    }

    /** "were arrested in Lima by the Coast Guard and two in Quito by customs": the bare number that opens a later clause without its verb. */
    static boolean opensLater(Tree tree, Token token) {
        return token.upos().equals("NUM")
                && token.is("conj")
                && tree.head(token).filter(Token::isVerb).isPresent()
                && tree.has(token, c -> c.is("nmod") || c.is("obl"));
    }

    /** Whether a word stands in such a clause. */
    public static boolean isInLater(Tree tree, Token token) {
        return opensLater(tree, token)
                || Stream.iterate(tree.head(token), Optional::isPresent, t -> t.flatMap(tree::head))
                        .limit(REACH)
                        .flatMap(Optional::stream)
                        .takeWhile(t -> !t.isVerb())
                        .anyMatch(t -> opensLater(tree, t));
    }

    /** Adds the names of the later clauses beside the one that the verb has before it, and behind it where an object stands before the remnant. */
    public void addRemnants(Token verb, boolean passive, Arguments found) {
        String function = passive || hasName(found, OBJECT) ? OBJECT : SUBJECT;
        if (!hasName(found, function)) {
            return;
        }
        Optional<String> remnant = remnant(verb);
        int end = Math.min(tree.size(), verb.index() + REACH);
        for (int i = verb.index() + 2; remnant.isPresent() && i < end && !opensClause(i); i++) {
            if (begins(i)) {
                int last = endOfName(i);
                if (isRemnant(behindAsides(last + 1), remnant.get())) {
                    Token name = tree.token(last);
                    found.add(function, name);
                }
                i = last;
            }
        }
    }

    private static boolean hasName(Arguments found, String function) {
        return found.of(function).stream().anyMatch(t -> t.upos().equals("PROPN"));
    }

    /** What the verb has behind it that the later clauses have, too: a preposition, or a number. */
    private Optional<String> remnant(Token verb) {
        for (int i = verb.index() + 1; i < Math.min(tree.size(), verb.index() + REACH) && !opensClause(i); i++) {
            Token token = tree.token(i);
            if (REMNANTS.contains(token.text())) {
                return Optional.of(token.text());
            }
            if (token.upos().equals("NUM") && i == verb.index() + 1) {
                return Optional.of("");
            }
        }
        return Optional.empty();
    }

    private boolean isRemnant(int i, String remnant) {
        return remnant.isEmpty() ? tree.token(i).upos().equals("NUM") : tree.isWord(i, remnant);
    }

    private boolean opensClause(int i) {
        return tree.at(i)
                .filter(t -> t.isVerb() && !t.is("amod")
                        || t.xpos().startsWith("W")
                        || t.text().equals(";"))
                .isPresent();
    }

    /** A name behind a comma or conjunction. */
    private boolean begins(int i) {
        return tree.token(i).upos().equals("PROPN")
                && tree.at(i - 1)
                        .filter(t -> t.text().equals(",") || t.is("cc"))
                        .isPresent();
    }

    private int endOfName(int i) {
        int last = i;
        while (tree.token(last + 1).upos().equals("PROPN")) {
            last++;
        }
        return last;
    }

    /** Behind ", 44," and ", 44, of Leeds,". */
    private int behindAsides(int start) {
        int i = start;
        if (tree.isWord(i, ",") && tree.token(i + 1).upos().equals("NUM")) {
            i += 2;
            if (tree.isWord(i, ",") && (tree.isWord(i + 1, "of") || tree.isWord(i + 1, "from"))) {
                i = endOfName(i + 2) + 1;
            }
            i = tree.isWord(i, ",") ? i + 1 : i;
        }
        return i;
    }
}
