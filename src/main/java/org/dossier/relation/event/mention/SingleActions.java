package org.dossier.relation.event.mention;

import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Filler;
import org.dossier.relation.tree.Tree;

/** Whether a noun stands for one action, or for several that are told as one; others are a figure. */
final class SingleActions {
    private static final Set<String> WITHIN = Set.of("in", "during");

    private final Ontology ontology;

    SingleActions(Ontology ontology) {
        this.ontology = ontology;
    }

    /** "The bureau carried out seven searches on Friday", "… were carried out in Leeds on Friday": several at one time by one body or at one place are one. */
    boolean isOneDays(EventMention mention) {
        return Stream.of(Dos.ORGANIZER, Dos.PARTICIPANT, Dos.AT).anyMatch(r -> mention.has(ontology.term(r)))
                && mention.filling(ontology.term(Dos.DATE))
                        .anyMatch(a ->
                                a.filler() instanceof Filler.When w && w.value().grain() == Grain.DAY);
    }

    /** Counted events are a figure, no event: "338 seizures". */
    static boolean isSingle(Tree tree, Token anchor) {
        return !anchor.isNoun()
                || tree.children(anchor, "nummod").noneMatch(n -> !n.lemma().equals("one"))
                || anchor.upos().equals("PROPN");
    }

    /** "were seized in two raids": those in which something else was done are few enough to be told as one. */
    static boolean isFew(Tree tree, Token anchor) {
        return tree.has(anchor, c -> c.is("case") && WITHIN.contains(c.lemma()))
                && tree.children(anchor, "nummod")
                        .allMatch(n -> Character.isLetter(n.text().charAt(0)));
    }
}
