package org.dossier.relation.tree.clause;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.relation.tree.Brackets;
import org.dossier.relation.tree.ClauseBounds;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;

/** Subjects by the order of the words, for verbs that the parser gave none. */
public final class SurfaceSubject {

    private static final int LONGEST_PARENTHESIS = 32;
    private static final int LONGEST_SUBJECT = 80;
    private static final int MAX_NESTING = 3;

    /** Tags of the words that open a parenthesis behind a subject: "helped by", "acting on", "which", "with", "a branch of". */
    private static final Set<String> OPENS_PARENTHESIS = Set.of("VBN", "VBG", "WDT", "WP", "IN", "DT", "PRP$");

    private static final Set<String> MARKS = Set.of(",", "-", "–", "—", "--");

    private final Tree tree;
    private final NounPhrases nouns;
    private final Brackets brackets;
    private final ClauseBounds clause;

    public SurfaceSubject(Tree tree) {
        this.tree = tree;
        nouns = new NounPhrases(tree);
        brackets = new Brackets(tree);
        clause = new ClauseBounds(tree);
    }

    /** The subject by order: the first noun phrase of the clause left of the verb that stands behind no preposition. */
    public Optional<Token> of(Token verb) {
        return MARKS.contains(tree.token(verb.index() - 1).text()) ? beforeParenthesis(verb) : inClause(verb);
    }

    /** "Lake-V, which was led by Europol, ran …", "In May the bureau, helped by the army, raided …": the phrase before the parenthesis. */
    private Optional<Token> beforeParenthesis(Token verb) {
        Optional<Token> opening =
                nouns.nounAt(0).filter(t -> t.index() < verb.index() && isMark(brackets.behind(t.index() + 1), verb));
        return opening.or(() -> openingComma(verb)
                .flatMap(comma -> tree.at(brackets.before(comma.index() - 1)))
                .filter(t -> t.isNoun() && !tree.isAside(t))
                .map(this::outermost));
    }

    /** Of "A team of customs officers led by Ann Lee raided …", where a parser takes her for the subject, the team. */
    public Token beforeAgent(Token subject) {
        int by = nouns.start(subject) - 1;
        boolean agent = tree.isWord(by, "by") && tree.token(by - 1).xpos().startsWith("VB");
        return tree.at(by - 2)
                .filter(t -> agent && t.isNoun() && !tree.isAside(t))
                .map(this::outermost)
                .orElse(subject);
    }

    /** Of "officers from the bureau, together with the police, raided …" the officers. */
    private Token outermost(Token noun) {
        Token at = noun;
        for (int step = 0; step < MAX_NESTING && nouns.outer(at).isPresent(); step++) {
            at = nouns.outer(at).get();
        }
        return at;
    }

    /** Whether the mark that closes the parenthesis before the verb stands here, too. */
    private boolean isMark(int at, Token verb) {
        return tree.isWord(at, tree.token(verb.index() - 1).text());
    }

    /** The comma or dash that opens the parenthesis which ends right before the verb. */
    private Optional<Token> openingComma(Token verb) {
        for (int i = verb.index() - 2; i > Math.max(0, verb.index() - LONGEST_PARENTHESIS); i--) {
            boolean opens = tree.at(i + 1)
                    .filter(t ->
                            OPENS_PARENTHESIS.contains(t.xpos()) || t.text().equals("together"))
                    .isPresent();
            if (isMark(i, verb) && opens) {
                return tree.at(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Token> inClause(Token verb) {
        for (int i = Math.max(clause.start(verb), verb.index() - LONGEST_SUBJECT); i < verb.index(); i++) {
            Token head = nouns.nounAt(i).orElse(null);
            if (head != null && head.index() >= verb.index()) {
                return Optional.empty();
            }
            if (head != null && !nouns.isBehindPreposition(i)) {
                return Optional.of(head);
            }
            i = brackets.behind((head == null ? i : head.index()) + 1) - 1;
        }
        return Optional.empty();
    }
}
