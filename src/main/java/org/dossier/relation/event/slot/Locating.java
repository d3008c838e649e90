package org.dossier.relation.event.slot;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * Tells whether the words before the name of a place say that something is there: "in", "off the coast of". They stand in the table
 * {@code locating}.
 */
final class Locating {

    private final Set<String> prepositions;
    private final Set<String> vicinity;
    private final Set<String> surfaces;
    private final Set<String> taking;

    Locating(Expressions tables) {
        prepositions = tables.words("locating", "word", "kind", "preposition");
        vicinity = tables.words("locating", "word", "kind", "vicinity");
        surfaces = tables.words("locating", "word", "kind", "surface");
        taking = tables.words("locating", "word", "kind", "taking");
    }

    /** "to Dublin, where they seized …" */
    static boolean isWhere(Tree tree, Token head) {
        return tree.isWord(head.index() + 1, ",") && tree.isWord(head.index() + 2, "where");
    }

    /** The first of its coordination stands behind a preposition that locates. */
    boolean locates(Tree tree, Token head) {
        Token first = tree.firstConjunct(head);
        int before = new NounPhrases(tree).start(first) - 1;
        return tree.children(first, "case").anyMatch(c -> prepositions.contains(c.lemma()))
                || prepositions.contains(tree.token(before).lemma())
                || isOfLocated(tree, before)
                || tree.isWord(before, "on") && (tree.isWord(before + 1, "the") || isSurface(tree, before + 1))
                || isInstance(tree, before)
                || isWhere(tree, head);
    }

    /** "in three towns, including Lima and Cusco", "in cities such as Lima" */
    private boolean isInstance(Tree tree, int before) {
        boolean such = tree.isWord(before, "as") && tree.isWord(before - 1, "such");
        int last = such ? before - 2 : before - 1;
        int noun = tree.isWord(last, ",") ? last - 1 : last;
        return (such || tree.isWord(before, "including"))
                && tree.at(noun)
                        .filter(t -> t.xpos().equals("NNS"))
                        .filter(t -> tree.has(t, c -> c.is("case") && prepositions.contains(c.lemma())))
                        .isPresent();
    }

    /** "was arrested from Lahore" */
    boolean isTakenFrom(Tree tree, Token head) {
        return head.is("obl")
                && tree.has(head, c -> c.is("case") && c.lemma().equals("from"))
                && tree.head(head).filter(v -> taking.contains(v.lemma())).isPresent();
    }

    /** "on Bond Street", "on Rue Foch": a place that something is on. */
    private boolean isSurface(Tree tree, int start) {
        return tree.sentence().tokens().subList(start, tree.size()).stream()
                .takeWhile(t -> t.upos().equals("PROPN"))
                .anyMatch(t -> surfaces.contains(t.lower()));
    }

    /** "in the cities of Lima and Cusco", "in the waters off Lima", "at the port of Lima", "in the arrivals hall of Terminal 2 of Lima Airport". */
    private boolean isOfLocated(Tree tree, int of) {
        boolean links = tree.isWord(of, "of") || tree.isWord(of, "off");
        Optional<Token> noun = links ? beforeNumber(tree, of - 1) : Optional.empty();
        return noun.filter(t -> t.xpos().equals("NNS") || vicinity.contains(t.lower()))
                .map(t -> new NounPhrases(tree).start(t) - 1)
                .filter(before -> isOfLocated(tree, before)
                        || tree.at(before)
                                .filter(t -> prepositions.contains(t.lemma())
                                        || t.text().equals("on"))
                                .isPresent())
                .isPresent();
    }

    /** The word at a place, or of "Terminal 2" the first. */
    private static Optional<Token> beforeNumber(Tree tree, int at) {
        boolean number = tree.token(at).upos().equals("NUM");
        return tree.at(number ? at - 1 : at);
    }
}
