package org.dossier.relation.tree.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dossier.document.Token;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.Enumerations;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * The instances that a phrase enumerates, by the order of the words (Hearst, Automatic Acquisition of Hyponyms, 1992): of "infringement in
 * fields including food and drugs" infringement, food and drugs.
 */
public final class Instances {

    private static final Set<String> MARKS = Set.of("including", "namely", "like");
    private static final int REACH = 8;

    private final Tree tree;
    private final NounPhrases nouns;
    private final Enumerations enumerations;
    private final Predicate<Token> apart;

    public Instances(Tree tree) {
        this(tree, noun -> false);
    }

    /** @param apart nouns whose instances are not of the kind of what has them: the makes in "bags of brands such as …" */
    public Instances(Tree tree, Predicate<Token> apart) {
        this.tree = tree;
        this.apart = apart;
        nouns = new NounPhrases(tree);
        enumerations = new Enumerations(tree);
    }

    /** The head with the instances behind it. A bare plural that only announces them is left out: "crimes such as …", "ten areas, among them …". */
    public List<Token> of(Token head) {
        Token last = head;
        for (int i = head.index() + 1; i <= head.index() + REACH; i++) {
            Token token = tree.at(i).orElse(null);
            if (token == null) {
                break;
            }
            int list = list(i);
            Optional<Token> first = list < 0 ? Optional.empty() : nouns.item(list);
            if (first.isPresent()) {
                boolean own = last.index() == head.index() || !apart.test(last);
                return own ? enumerated(head, last, enumerations.of(first.get())) : List.of(head);
            }
            if (!token.isNoun() && !Set.of("ADP", "ADJ", "DET", "PUNCT").contains(token.upos())) {
                break;
            }
            last = token.isNoun() ? token : last;
        }
        return List.of(head);
    }

    private List<Token> enumerated(Token head, Token last, List<Token> instances) {
        List<Token> found = new ArrayList<>();
        if (last.index() != head.index() || !isBarePlural(head)) {
            found.add(head);
        }
        found.addAll(instances);
        goOn(found);
        return List.copyOf(found);
    }

    /** "food and drugs, toys, copyrights and secrets": a pair may be the first item of a longer list. */
    private void goOn(List<Token> found) {
        Token last = found.get(found.size() - 1);
        tree.at(last.index() + 1)
                .filter(t -> t.text().equals(","))
                .flatMap(t -> nouns.item(t.index() + 1))
                .map(enumerations::of)
                .filter(more -> more.size() > 1)
                .ifPresent(found::addAll);
    }

    /** Where the list begins behind the mark that stands there, or -1. */
    private int list(int i) {
        String word = word(i);
        String next = word(i + 1);
        if (MARKS.contains(word)) {
            return i + 1;
        }
        boolean two = word.equals("such") && next.equals("as") || word.equals("among") && next.equals("them");
        return two ? i + 2 : -1;
    }

    private String word(int i) {
        return tree.at(i).map(Token::text).orElse("");
    }

    private boolean isBarePlural(Token head) {
        return head.xpos().equals("NNS") && !tree.has(head, c -> c.is("amod") || c.is("compound"));
    }
}
