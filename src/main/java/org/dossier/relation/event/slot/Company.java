package org.dossier.relation.event.slot;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;

/** What somebody was stopped with: goods that were taken ("with 12 gold bars"), or only company ("with two children", "with the help of a dog"). */
final class Company {

    private static final String WITH = "with";

    /** What nouns stand for that are not taken from anybody. */
    private static final Set<NounSense> NO_GOODS =
            EnumSet.of(NounSense.PERSON, NounSense.STAFF, NounSense.PLACE, NounSense.GENERAL);

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final ObjectKinds kinds;

    Company(Knowledge knowledge, Fillers fillers) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
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
        return predication
                        .wording()
                        .tells()
                        .filter(t -> ontology.isA(t, Dos.OUTCOME))
                        .isPresent()
                && predication
                        .wording()
                        .role(WITH)
                        .filter(ontology.term(Dos.TARGETS)::equals)
                        .isPresent();
    }

    private boolean areGoods(Predication predication, Token head) {
        boolean told = predication.tree().has(head, c -> c.is("nummod"))
                || kinds.isOfKind(
                        predication.tree(), head, predication.wording().counted());
        return told && NO_GOODS.stream().noneMatch(s -> lexicon.is(s, head.lemma()));
    }
}
