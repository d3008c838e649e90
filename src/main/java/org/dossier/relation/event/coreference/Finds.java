package org.dossier.relation.event.coreference;

import java.util.List;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.model.Goods;
import org.dossier.relation.model.Argument;

/**
 * What is told to have been on a vehicle or a traveller that a body stopped is what it took: "Customs stopped a lorry in Dover on Monday. It was
 * carrying 300 fake watches."
 */
final class Finds {

    /** How many sentences behind the stop the goods are told. */
    private static final int REACH = 2;

    /** How many words before a noun its number may stand: "300 grams of". */
    private static final int PHRASE = 5;

    private final Ontology ontology;
    private final Goods goods;
    private final String organizer;
    private final String targets;

    Finds(Knowledge knowledge) {
        ontology = knowledge.ontology();
        goods = new Goods(knowledge.lexicon());
        organizer = ontology.term(Dos.ORGANIZER);
        targets = ontology.term(Dos.TARGETS);
    }

    /** Whether a mention only tells which goods there were, of which alone nothing says that somebody took them. */
    boolean isFind(EventMention mention) {
        return mention.isAddition() && isOutcome(mention) && tellsGoods(mention) && !mention.has(organizer);
    }

    /** Whether the goods may be those of an event told right before, of which it is not known yet what it was about. */
    boolean areOf(List<EventMention> event, EventMention find) {
        int distance = find.sentence().index() - event.getLast().sentence().index();
        return isOutcome(event.getFirst())
                && event.stream().allMatch(m -> m.node().isEmpty())
                && distance >= 0
                && distance <= REACH
                && event.stream().noneMatch(this::tellsGoods)
                && event.stream().anyMatch(m -> !m.isAddition() || m.has(organizer))
                && find.filling(targets).anyMatch(a -> isNoted(find, a));
    }

    /** Whether additions to what nothing else tells of tell it by themselves: who stopped what, and what was in it. */
    boolean tellWhole(List<EventMention> additions) {
        return isOutcome(additions.getFirst())
                && additions.stream().anyMatch(this::tellsGoods)
                && additions.stream().anyMatch(m -> m.has(organizer));
    }

    private boolean isOutcome(EventMention mention) {
        return ontology.isA(mention.kind(), Dos.OUTCOME);
    }

    private boolean tellsGoods(EventMention mention) {
        return mention.filling(targets).anyMatch(a -> !goods.isCarrier(mention, a));
    }

    /** "It contained bananas" may be as it should be; what is counted, or told with more than a noun, was of interest. */
    private static boolean isNoted(EventMention mention, Argument goods) {
        List<Token> before = mention.sentence().tokens().stream()
                .filter(t -> t.span().end() <= goods.span().start())
                .toList();
        return mention.sentence().tokensIn(goods.span()).size() > 1
                || before.subList(Math.max(0, before.size() - PHRASE), before.size()).stream()
                        .anyMatch(t -> t.upos().equals("NUM"));
    }
}
