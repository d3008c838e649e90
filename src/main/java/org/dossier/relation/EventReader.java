package org.dossier.relation;

import java.util.List;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.Referent;
import org.dossier.relation.RelationMention.Modality;
import org.dossier.relation.RelationMention.Polarity;

/** Reads events: operations, cases and single actions, one relation for each, with what all its mentions say. */
final class EventReader {

    private static final double CONFIDENCE = 0.85;

    private final Knowledge knowledge;
    private final PredicationFinder finder;
    private final EventCoreference coreference;

    EventReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        finder = new PredicationFinder(knowledge);
        coreference = new EventCoreference(knowledge.ontology());
    }

    List<RelationMention> read(Context context) {
        EventMentionReader reader = new EventMentionReader(knowledge.ontology(), knowledge.lexicon(), context);
        List<EventMention> mentions = finder.find(context.document()).stream()
                .flatMap(p -> reader.read(p).stream())
                .toList();
        return coreference.resolve(mentions).stream()
                .flatMap(event -> relation(event).stream())
                .toList();
    }

    private static Optional<RelationMention> relation(List<EventMention> event) {
        EventMention first = event.get(0);
        EventMention all = event.stream().reduce(first, (one, other) -> one.with(other.slots()));
        Optional<Referent> node = event.stream().flatMap(m -> m.node().stream()).findFirst();
        if (all.slots().size() < (node.isPresent() ? 1 : 2)) {
            return Optional.empty();
        }
        Span trigger = first.anchor().span();
        return Optional.of(new RelationMention(
                first.kind(),
                node,
                trigger,
                first.sentence().span(),
                all.slots(),
                Polarity.AFFIRMED,
                Modality.ACTUAL,
                Optional.empty(),
                first.foundBy(),
                CONFIDENCE));
    }
}
