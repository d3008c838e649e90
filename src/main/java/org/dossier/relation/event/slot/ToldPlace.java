package org.dossier.relation.event.slot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Lexicon;
import org.dossier.mention.model.Mention;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.clause.Adjuncts;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * What "there" means beside an action: the one place told before it, in its sentence or else in the one before. "They followed him to Oslo; two
 * men were arrested there", not "from Oslo to Rome. Two men were arrested there".
 *
 * @param near the places of a sentence at which somebody is, or to which it leads
 */
record ToldPlace(List<Sentence> sentences, Function<Tree, List<Mention>> near) {

    private static final Set<String> LEADING = Set.of("to", "into");

    static boolean isLedTo(Tree tree, Mention place) {
        int before = new NounPhrases(tree).start(tree.token(place.head())) - 1;
        return LEADING.contains(tree.token(before).text());
    }

    /** The place of the action of that trigger, where "there" stands for it. */
    Optional<Mention> of(Tree tree, Token trigger, Lexicon lexicon) {
        List<Token> there = tree.sentence().tokens().stream()
                .filter(t -> t.lower().equals("there") && t.is("advmod"))
                .toList();
        return new Adjuncts(tree, lexicon)
                .adjuncts(trigger, there).stream().findFirst().flatMap(t -> told(tree, t));
    }

    private Optional<Mention> told(Tree tree, Token there) {
        List<Mention> here =
                near.apply(tree).stream().filter(p -> p.head() < there.index()).toList();
        return here.isEmpty() && tree.sentence().index() > 0
                ? only(near.apply(new Tree(sentences.get(tree.sentence().index() - 1))))
                : only(here);
    }

    private static Optional<Mention> only(List<Mention> places) {
        return Optional.of(places).filter(p -> p.size() == 1).map(List::getFirst);
    }
}
