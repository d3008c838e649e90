package org.dossier.relation.event;

import java.util.List;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;

/**
 * An action is about the goods and not about what only carried them: "stopped a lorry and found 300 tusks" is about the tusks; "seized fake bags and shoes"
 * about both.
 */
final class CarriedGoods {

    private final Lexicon lexicon;
    private final String targets;

    CarriedGoods(Knowledge knowledge) {
        lexicon = knowledge.lexicon();
        targets = knowledge.ontology().term(Dos.TARGETS);
    }

    /** The mentions of one event; without the carriers among its targets, if it has others. */
    List<EventMention> of(List<EventMention> event) {
        boolean goods = event.stream().anyMatch(m -> m.filling(targets).anyMatch(a -> !isCarrier(m, a)));
        return goods ? event.stream().map(this::withoutCarriers).toList() : event;
    }

    private EventMention withoutCarriers(EventMention mention) {
        List<Argument> kept = mention.slots().stream()
                .filter(a -> !a.role().equals(targets) || !isCarrier(mention, a))
                .toList();
        return kept.size() == mention.slots().size() ? mention : mention.withSlots(kept, mention.partners());
    }

    private boolean isCarrier(EventMention mention, Argument target) {
        List<Token> phrase = mention.sentence().tokensIn(target.span()).stream()
                .takeWhile(t -> !t.upos().equals("ADP"))
                .toList();
        return target.filler() instanceof Filler.Phrase
                && !phrase.isEmpty()
                && lexicon.is(NounSense.CARRIER, phrase.getLast().lemma())
                && phrase.stream().noneMatch(t -> t.upos().equals("ADJ") || t.isVerb());
    }
}
