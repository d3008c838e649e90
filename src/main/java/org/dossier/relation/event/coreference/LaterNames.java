package org.dossier.relation.event.coreference;

import java.util.List;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.mention.NamedEvents;
import org.dossier.relation.event.model.EventMention;

/** Tells which event that was told without a name a later mention names. */
final class LaterNames {

    /** How many sentences later the noun of an event is taken up with its name. */
    private static final int NEXT = 2;

    /** How many sentences open an article. */
    private static final int LEAD = 2;

    /** How many sentences after the lead the name of what it tells may follow. */
    private static final int SOON = 5;

    private final Ontology ontology;

    LaterNames(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * "Customs launched a campaign in May. Called Kestrel, it is led by …", "… a campaign in May. The campaign, called Kestrel, …".
     *
     * @param all all mentions of the article
     */
    boolean isNamedBy(List<EventMention> event, EventMention mention, List<EventMention> all) {
        return mention.node().isPresent()
                && isUnnamed(event)
                && mention.sentence().index() - event.getLast().sentence().index() <= NEXT
                && ontology.isA(mention.kind(), event.getFirst().kind())
                && (NamedEvents.isOpenedBy(mention.sentence(), mention.anchor())
                        || mention.pointing() && all.stream().anyMatch(m -> isNameBehind(m, mention)));
    }

    private static boolean isNameBehind(EventMention name, EventMention noun) {
        return name.sentence().index() == noun.sentence().index()
                && name.node().equals(noun.node())
                && name.anchor().index() > noun.anchor().index() + 1;
    }

    /**
     * "Police of six countries have arrested 40 people in an operation led by the agency. Operation Kestrel …": what opens the article without a
     * name is the first operation that it names soon after.
     */
    boolean isNamedAfterLead(List<List<EventMention>> events, List<EventMention> event, EventMention mention) {
        EventMention first = event.getFirst();
        return mention.node().isPresent()
                && first.sentence().index() < LEAD
                && mention.sentence().index() - first.sentence().index() <= SOON
                && !first.isPlural()
                && !NamedEvents.isWhole(mention.sentence(), mention.anchor())
                && isOperation(first)
                && isUnnamed(event)
                && isOperation(mention)
                && events.stream().flatMap(List::stream).noneMatch(m -> m.node().isPresent() && isOperation(m));
    }

    private boolean isOperation(EventMention mention) {
        return ontology.isA(mention.kind(), Dos.OPERATION);
    }

    private static boolean isUnnamed(List<EventMention> event) {
        return event.stream().allMatch(m -> m.node().isEmpty());
    }
}
