package org.dossier.relation.event;

import java.util.Set;
import org.dossier.document.Token;
import org.dossier.relation.tree.NounPhrases;
import org.dossier.relation.tree.Tree;

/** Tells whether the words before the name of a place say that something is there: "in", "off the coast of". */
final class Locating {
    private static final Set<String> LOCATING =
            Set.of("in", "at", "near", "across", "throughout", "inside", "outside", "off", "around", "within");

    private static final Set<String> VICINITY = Set.of(
            "area",
            "coast",
            "vicinity",
            "region",
            "centre",
            "center",
            "port",
            "harbour",
            "harbor",
            "city",
            "town",
            "village",
            "district",
            "suburb",
            "outskirts");

    private Locating() {}

    /** "to Dublin, where they seized …" */
    static boolean isWhere(Tree tree, Token head) {
        return tree.isWord(head.index() + 1, ",") && tree.isWord(head.index() + 2, "where");
    }

    /** The first of its coordination stands behind a preposition that locates. */
    static boolean locates(Tree tree, Token head) {
        Token first = tree.firstConjunct(head);
        int before = new NounPhrases(tree).start(first) - 1;
        return tree.children(first, "case").anyMatch(c -> LOCATING.contains(c.lemma()))
                || tree.at(before).filter(t -> LOCATING.contains(t.lemma())).isPresent()
                || isOfLocated(tree, before)
                || tree.isWord(before, "on") && tree.isWord(before + 1, "the")
                || isWhere(tree, head);
    }

    /** "in the cities of Lima and Cusco", "in the waters off Lima", "at the port of Lima", "in the Lima suburb of Ate". */
    private static boolean isOfLocated(Tree tree, int of) {
        boolean links = tree.isWord(of, "of") || tree.isWord(of, "off");
        return links
                && tree.at(of - 1)
                        .filter(t -> t.xpos().equals("NNS") || VICINITY.contains(t.text()))
                        .isPresent()
                && tree.at(new NounPhrases(tree).start(tree.sentence().token(of - 1)) - 1)
                        .filter(t -> LOCATING.contains(t.lemma()) || t.text().equals("on"))
                        .isPresent();
    }
}
