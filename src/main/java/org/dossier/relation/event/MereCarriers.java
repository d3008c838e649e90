package org.dossier.relation.event;

import java.util.List;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.model.Goods;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;

/**
 * An action is about the goods and not about what only carried them: "stopped a lorry and found 300 tusks" is about the tusks; "seized fake bags and shoes"
 * about both.
 */
final class MereCarriers {

    private final Goods goods;
    private final String targets;

    MereCarriers(Knowledge knowledge) {
        goods = new Goods(knowledge.lexicon());
        targets = knowledge.ontology().term(Dos.TARGETS);
    }

    /**
     * The mentions of one event; without the carriers and what only points back ("the bottles") among its targets, if it has others, and without
     * what another target says more exactly ("toys" beside "unsafe toys").
     */
    List<EventMention> of(List<EventMention> event) {
        boolean told = event.stream().anyMatch(m -> m.filling(targets).anyMatch(a -> saysWhat(m, a)));
        return told ? event.stream().map(m -> kept(m, event)).toList() : event;
    }

    private EventMention kept(EventMention mention, List<EventMention> event) {
        List<Argument> kept = mention.slots().stream()
                .filter(a -> !a.role().equals(targets) || saysWhat(mention, a) && !isSaidBetter(a, event))
                .toList();
        return kept.size() == mention.slots().size() ? mention : mention.withSlots(kept, mention.partners());
    }

    private boolean saysWhat(EventMention mention, Argument target) {
        return !goods.isCarrier(mention, target) && !Goods.pointBack(mention, target);
    }

    private boolean isSaidBetter(Argument target, List<EventMention> event) {
        return event.stream()
                .flatMap(m -> m.filling(targets))
                .anyMatch(o -> o.filler() instanceof Filler.Phrase more
                        && target.filler() instanceof Filler.Phrase less
                        && more.text().endsWith(" " + less.text()));
    }
}
