package org.dossier.relation.event;

import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.tree.NounPhrases;
import org.dossier.relation.tree.Tree;

/**
 * Tells whether the words before the name of a place say that something is there: "in", "off the coast of". They stand in the table
 * {@code locating}.
 */
final class Locating {

    private final Set<String> prepositions;
    private final Set<String> vicinity;

    Locating(Expressions tables) {
        prepositions = tables.words("locating", "word", "kind", "preposition");
        vicinity = tables.words("locating", "word", "kind", "vicinity");
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
                || tree.at(before).filter(t -> prepositions.contains(t.lemma())).isPresent()
                || isOfLocated(tree, before)
                || tree.isWord(before, "on") && tree.isWord(before + 1, "the")
                || isWhere(tree, head);
    }

    /** "in the cities of Lima and Cusco", "in the waters off Lima", "at the port of Lima", "in the Lima suburb of Ate". */
    private boolean isOfLocated(Tree tree, int of) {
        boolean links = tree.isWord(of, "of") || tree.isWord(of, "off");
        return links
                && tree.at(of - 1)
                        .filter(t -> t.xpos().equals("NNS") || vicinity.contains(t.text()))
                        .isPresent()
                && tree.at(new NounPhrases(tree).start(tree.sentence().token(of - 1)) - 1)
                        .filter(t ->
                                prepositions.contains(t.lemma()) || t.text().equals("on"))
                        .isPresent();
    }
}
