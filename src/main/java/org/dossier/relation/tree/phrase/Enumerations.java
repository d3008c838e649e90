package org.dossier.relation.tree.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.relation.tree.Brackets;
import org.dossier.relation.tree.Tree;

/** Lists by the order of the words: "A, B (C) and D", "Ann Lee, 52, and Bo Kim, 49". */
public final class Enumerations {

    private static final int MAX_LIST = 24;
    private static final int LONGEST_AMOUNT = 5;

    private final Tree tree;
    private final NounPhrases nouns;
    private final Brackets brackets;

    public Enumerations(Tree tree) {
        this.tree = tree;
        nouns = new NounPhrases(tree);
        brackets = new Brackets(tree);
    }

    /** The heads of a list that begins with that head and ends with a conjunction; of anything else the head alone. */
    public List<Token> of(Token head) {
        List<Token> found = closed(head);
        return opensClause(afterItem(found.get(found.size() - 1))) ? List.of(head) : found;
    }

    /** The list around a subject, which may be any of its members: of "A, B and C took part" all three. */
    public List<Token> ofSubject(Token head, Token verb) {
        List<Token> before = before(head);
        List<Token> found = new ArrayList<>(before);
        List<Token> behind = closed(head);
        boolean up = behind.get(behind.size() - 1).index() < verb.index();
        found.addAll(up ? behind : List.of(head));
        return List.copyOf(found);
    }

    private List<Token> closed(Token head) {
        List<Token> found = new ArrayList<>(List.of(head));
        int i = afterItem(head);
        boolean closed = false;
        while (!closed && found.size() < MAX_LIST && i < tree.size()) {
            boolean comma = tree.isWord(i, ",");
            int next = comma ? i + 1 : i;
            closed = tree.token(next).is("cc");
            Optional<Token> item =
                    comma || closed ? nouns.item(closed ? behindRepeated(head, next + 1) : next) : Optional.empty();
            if (item.isEmpty()) {
                return List.of(head);
            }
            found.add(item.get());
            i = afterItem(item.get());
        }
        return closed ? List.copyOf(found) : List.of(head);
    }

    /** "by A and by B": the place behind the preposition that the first member has, too. */
    private int behindRepeated(Token head, int i) {
        Token before = tree.token(nouns.start(head) - 1);
        return before.upos().equals("ADP") && tree.isWord(i, before.lower()) ? i + 1 : i;
    }

    /** The members before one that stands behind a conjunction: of "A (B) and C" the one before "C". */
    private List<Token> before(Token last) {
        List<Token> found = new ArrayList<>();
        int separator = nouns.start(last) - 1;
        boolean conjunction = tree.token(separator).is("cc");
        while (conjunction && found.size() < MAX_LIST) {
            boolean pair = found.isEmpty() && tree.isWord(separator - 1, ",");
            Optional<Token> item = itemBefore(pair ? separator - 1 : separator);
            if (item.isEmpty()) {
                break;
            }
            found.add(item.get());
            separator = nouns.start(item.get()) - 1;
            conjunction = tree.isWord(separator, ",");
        }
        Collections.reverse(found);
        return found;
    }

    /** The head that ends before a place, over an age, a bracket, and the "of" inside a name. */
    private Optional<Token> itemBefore(int place) {
        int i = place - 1;
        if (tree.token(i).upos().equals("NUM") && tree.isWord(i - 1, ",")) {
            i -= 2;
        }
        Optional<Token> head = tree.at(brackets.before(i)).filter(Token::isNoun);
        return head.map(this::outerName);
    }

    private Token outerName(Token noun) {
        int of = nouns.start(noun) - 1;
        return tree.isWord(of, "of")
                ? tree.at(of - 1).filter(t -> t.upos().equals("PROPN")).orElse(noun)
                : noun;
    }

    /** The place behind an item with what belongs to it: "(C)", ", 52", and inside a name "of …". */
    private int afterItem(Token head) {
        int i = head.index() + 1;
        if (head.upos().equals("PROPN") && tree.isWord(i, "of")) {
            i = nouns.nounAt(i + 1)
                    .filter(t -> t.upos().equals("PROPN"))
                    .map(t -> t.index() + 1)
                    .orElse(i);
        }
        i = afterWorth(brackets.behind(i));
        boolean age = tree.isWord(i, ",")
                && tree.token(i + 1).upos().equals("NUM")
                && tree.at(i + 2)
                        .filter(t -> t.text().equals(",") || t.is("cc"))
                        .isPresent();
        return age ? i + 2 : i;
    }

    /** "fake clothing worth $600 and fake cosmetics": the place behind the amount, or the place. */
    private int afterWorth(int i) {
        if (!tree.isWord(i, "worth")) {
            return i;
        }
        int end = new NumberHedges(tree).behind(i + 1);
        while (end - i <= LONGEST_AMOUNT
                && tree.at(end).filter(Enumerations::isOfAmount).isPresent()) {
            end++;
        }
        return end;
    }

    private static boolean isOfAmount(Token token) {
        return Set.of("NUM", "SYM").contains(token.upos()) || token.text().matches("\\p{Sc}.*|.*\\d.*");
    }

    private boolean opensClause(int i) {
        return tree.at(i)
                .filter(t -> t.isVerb() && !Set.of("VBN").contains(t.xpos()))
                .isPresent();
    }
}
