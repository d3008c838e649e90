package org.dossier.relation.event.slot;

import java.util.List;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.model.References;
import org.dossier.relation.tree.Tree;

/**
 * The day at the end of "was jailed for selling fake tickets on Friday": if it was a few days before the article, it is that of the news, the
 * verdict, and not that of the deed.
 */
final class DeedDays {

    private static final Set<String> BEFORE_DEED = Set.of("for", "of", "with", "over");

    /** How many days are news. */
    private static final int NEWS = 7;

    /** How many words stand between the verb and the gerund of the deed. */
    private static final int REACH = 10;

    private final Tree tree;
    private final References references;

    DeedDays(Tree tree, References references) {
        this.tree = tree;
        this.references = references;
    }

    /** The heads of the times; none, if other verbs stand between. */
    List<Token> of(Token verb, List<Time> times) {
        return times.stream()
                .filter(t -> isNews(t) && t.head() > verb.index())
                .map(t -> tree.token(t.head()))
                .filter(h -> isOfDeed(verb, h))
                .toList();
    }

    private boolean isOfDeed(Token verb, Token day) {
        List<Token> verbs = tree.sentence().tokens().subList(verb.index() + 1, day.index()).stream()
                .filter(t -> t.upos().equals("VERB") || t.upos().equals("AUX"))
                .toList();
        return verb.isVerb()
                && verbs.size() == 1
                && verbs.getFirst().xpos().equals("VBG")
                && verbs.getFirst().index() - verb.index() <= REACH
                && BEFORE_DEED.contains(tree.token(verbs.getFirst().index() - 1).lower());
    }

    private boolean isNews(Time time) {
        return references
                .of(time)
                .filter(v -> v.grain() == Grain.DAY && !v.interval())
                .flatMap(v -> references
                        .published()
                        .filter(p ->
                                !v.to().isAfter(p) && v.from().plusDays(NEWS).isAfter(p)))
                .isPresent();
    }
}
