package org.dossier.relation.tree.argument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.Enumerations;
import org.dossier.relation.tree.phrase.NounPhrases;

/** The words behind which stand the bodies that people act for: "agents with the bureau and the police", "SARS officers". */
public final class StaffBodies {

    private static final Set<String> LINKS = Set.of("of", "with", "from", "at");
    private static final Set<String> BEFORE = Set.of("compound", "nmod:poss", "amod");

    private final Tree tree;
    private final Set<String> forming;
    private final NounPhrases nouns;
    private final Enumerations enumerations;

    /** @param forming participles behind which those stand whom a team is made of: "comprising" */
    public StaffBodies(Tree tree, Set<String> forming) {
        this.tree = tree;
        this.forming = forming;
        nouns = new NounPhrases(tree);
        enumerations = new Enumerations(tree);
    }

    /**
     * Those behind the noun by the order of the words, else those that the tree has with it.
     *
     * @param trigger the word of the action; a list before it may reach up to it
     */
    public List<Token> candidates(Token staff, Token trigger) {
        List<Token> behind = link(staff)
                .flatMap(t -> nouns.nounAt(t.index() + 1))
                .map(t -> t.index() < trigger.index() ? enumerations.ofSubject(t, trigger) : enumerations.of(t))
                .orElse(List.of());
        Stream<Token> inTree = tree.children(staff).stream()
                .filter(c -> BEFORE.contains(c.relation())
                        || c.is("nmod")
                                && tree.has(c, k -> k.is("case") && LINKS.contains(k.lemma()) && !isApart(staff, k)));
        return behind.isEmpty() ? inTree.limit(1).toList() : behind;
    }

    /** "officers, along with the police": those are others. */
    private boolean isApart(Token staff, Token link) {
        return IntStream.range(staff.index(), link.index())
                .anyMatch(i -> tree.token(i).upos().equals("PUNCT"));
    }

    /** The word behind which the bodies stand: "officers of", "a team, made up of", "the team comprising". */
    private Optional<Token> link(Token staff) {
        int next = staff.index() + 1;
        Optional<Token> near = tree.at(next).filter(t -> LINKS.contains(t.text()));
        int verb = tree.token(next).upos().equals("PUNCT") ? next + 1 : next;
        return near.or(() -> tree.at(verb)
                .filter(t -> Set.of("VBN", "VBG").contains(t.xpos()))
                .flatMap(t ->
                        forming.contains(t.text()) ? Optional.of(t) : toBody(t).or(() -> ofParticiple(t))));
    }

    /** Of "attached to" the preposition. */
    private Optional<Token> toBody(Token verb) {
        return tree.at(verb.index() + 1).filter(t -> forming.contains(verb.text() + " " + t.text()));
    }

    /** Of "made up of", "composed of" and "drawn from" the preposition. */
    private Optional<Token> ofParticiple(Token verb) {
        int behind = tree.isWord(verb.index() + 1, "up") ? verb.index() + 2 : verb.index() + 1;
        return tree.at(behind).filter(t -> t.text().equals("of") || t.text().equals("from"));
    }
}
