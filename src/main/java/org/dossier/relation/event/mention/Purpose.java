package org.dossier.relation.event.mention;

import java.util.List;
import java.util.Optional;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.ClauseBounds;
import org.dossier.relation.tree.Tree;

/**
 * What an action that was carried out was for is what happened: "held an exercise to burn 300 fake bags" tells of burning. What only
 * began may take a different course: "launched a campaign to burn …" does not.
 */
final class Purpose {

    private final Ontology ontology;

    Purpose(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The action in the same sentence whose purpose the predication is. */
    Optional<Token> action(Predication purpose, List<Predication> all) {
        Tree tree = purpose.tree();
        int to = purpose.trigger().index() - 1;
        if (!tree.token(to).text().equals("to")) {
            return Optional.empty();
        }
        ClauseBounds clause = new ClauseBounds(tree);
        return all.stream()
                .filter(p -> p.sentence().index() == purpose.sentence().index())
                .filter(p -> p.isFact() && isCarryingOut(p.wording()))
                .flatMap(p -> p.heads(Wording.OBJECT).stream())
                .filter(t -> t.isNoun() && !t.upos().equals("PROPN"))
                .filter(t -> t.index() < to && clause.sameClause(t, tree.token(to)))
                .findFirst();
    }

    private boolean isCarryingOut(Wording wording) {
        return ontology.isA(wording.roles().getOrDefault(Wording.OBJECT, ""), Dos.EVENT)
                && wording.roles().getOrDefault(Wording.SUBJECT, "").equals(ontology.term(Dos.ORGANIZER))
                && !wording.roles().getOrDefault(Wording.TIME, "").equals(ontology.term(Dos.START));
    }
}
