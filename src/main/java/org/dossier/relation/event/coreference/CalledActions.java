package org.dossier.relation.event.coreference;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.model.EventMention;

/**
 * A single action is called an operation behind: "The bureau seized 90 kg in Leeds. That operation was carried out with the police."; and what was
 * taken, or who was caught, the work of a raid: "90 kg were seized in Leeds on Monday. The raid was led by the bureau."
 */
final class CalledActions {

    /** How many sentences before the action was told. */
    private static final int REACH = 1;

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final SameEvent same;

    CalledActions(Knowledge knowledge, SameEvent same) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        this.same = same;
    }

    /** "the raid", "the search": what counts nothing by itself has the arrests and the goods as its outcome. */
    private boolean isWork(EventMention mention, EventMention last) {
        return ontology.isA(last.kind(), Dos.OCCASION)
                && !SharedSlots.differ(List.of(last), mention, ontology.term(Dos.AT))
                && lexicon.byNoun(mention.anchor().lemma()).stream()
                        .filter(w -> w.evokes().isPresent())
                        .allMatch(w -> w.counts().isEmpty())
                && Stream.of(Dos.OPERATION, Dos.OUTCOME, Dos.PROCEEDING, Dos.CASE)
                        .noneMatch(k -> ontology.isA(mention.kind(), k));
    }

    /** Whether "the operation", of which the article has not told yet, may be the action told right before. */
    boolean isCalled(List<EventMention> event, EventMention mention) {
        EventMention last = event.getLast();
        int distance = mention.sentence().index() - last.sentence().index();
        return mention.pointing()
                && mention.anchor().isNoun()
                && !mention.isPlural()
                && (ontology.isA(mention.kind(), Dos.OPERATION) || isWork(mention, last))
                && distance > 0
                && distance <= REACH
                && Stream.concat(event.stream(), Stream.of(mention))
                        .allMatch(m -> m.node().isEmpty())
                && Stream.of(Dos.OPERATION, Dos.PROCEEDING, Dos.CASE).noneMatch(k -> ontology.isA(last.kind(), k))
                && !same.conflicts(event, mention);
    }
}
