package org.dossier.relation.event.slot;

import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.relation.event.model.Goods;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;

/** What somebody was stopped with: goods that were taken ("with 12 gold bars"), or only company ("with two children", "with the help of a dog"). */
final class Company {

    private static final String WITH = "with";

    private final Ontology ontology;
    private final Goods goods;
    private final ObjectKinds kinds;

    Company(Knowledge knowledge, Fillers fillers) {
        ontology = knowledge.ontology();
        goods = new Goods(knowledge.lexicon());
        kinds = new ObjectKinds(knowledge, fillers);
    }

    /** What stands behind "with" at who or what was stopped: "a tanker with 300 sacks of sugar". */
    Stream<Token> carried(Predication predication, String function) {
        return function.equals(WITH) && tellsGoods(predication)
                ? predication.heads(Wording.OBJECT).stream()
                        .flatMap(o -> predication.tree().children(o, "nmod"))
                        .filter(n -> predication
                                .tree()
                                .has(n, c -> c.is("case") && c.lemma().equals(WITH)))
                : Stream.of();
    }

    /** Whether the head of what stands behind "with" tells of no goods: these are counted, or of a kind that the wording speaks of. */
    boolean isMere(Predication predication, String function, Token head) {
        return function.equals(WITH) && tellsGoods(predication) && !areGoods(predication, head);
    }

    private boolean tellsGoods(Predication predication) {
        return predication.wording().tells(ontology, Dos.OUTCOME)
                && predication.wording().gives(WITH, ontology.term(Dos.TARGETS));
    }

    private boolean areGoods(Predication predication, Token head) {
        boolean told = predication.tree().has(head, c -> c.is("nummod"))
                || kinds.isOfKind(
                        predication.tree(), head, predication.wording().counted());
        return told && goods.mayBeTaken(head.lemma());
    }
}
