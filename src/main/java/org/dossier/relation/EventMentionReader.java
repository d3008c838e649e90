package org.dossier.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.mention.Mention;
import org.dossier.mention.Nominal;
import org.dossier.reference.Referent;

/** Turns predications into mentions of events. */
final class EventMentionReader {

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final Fillers fillers;
    private final EventTimes times;
    private final EventPlaces places;
    private final Map<Integer, Tree> trees = new HashMap<>();

    EventMentionReader(Ontology ontology, Lexicon lexicon, Context context) {
        this.ontology = ontology;
        this.lexicon = lexicon;
        fillers = new Fillers(ontology, lexicon, context.mentions(), context.references());
        times = new EventTimes(ontology, context.mentions(), context.references());
        places = new EventPlaces(ontology, context.mentions(), context.references());
    }

    /** The events that one predication tells of: the one it evokes, or those that stand as its arguments. */
    List<EventMention> read(Predication predication) {
        Wording wording = predication.wording();
        if (!predication.isFact() || !objectFits(predication)) {
            return List.of();
        }
        Tree tree = trees.computeIfAbsent(predication.sentence().index(), i -> new Tree(predication.sentence()));
        if (wording.evokes().filter(this::isEvent).isPresent()) {
            return List.of(mention(predication, tree, wording.evokes().get(), predication.trigger()));
        }
        return wording.roles().entrySet().stream()
                .filter(e -> isEvent(e.getValue()))
                .flatMap(e -> predication.heads(e.getKey()).stream()
                        .filter(head -> denotes(tree, head, e.getValue()))
                        .map(head -> mention(predication, tree, e.getValue(), head)))
                .toList();
    }

    private boolean isEvent(String term) {
        return ontology.isA(term, Dos.EVENT);
    }

    /** Whether the object is of a kind that the wording speaks of; a noun without kind counts as goods. */
    private boolean objectFits(Predication predication) {
        Wording wording = predication.wording();
        List<Token> objects = predication.heads(Wording.OBJECT);
        return wording.counted().isEmpty()
                || objects.isEmpty()
                || objects.stream().anyMatch(t -> lexicon.isOfKind(t.lemma(), wording.counted()));
    }

    /** Whether a head stands for an event of the class: a name or phrase of an event, or an event noun. */
    private boolean denotes(Tree tree, Token head, String type) {
        return fillers.referent(tree.sentence(), head)
                        .filter(r -> ontology.isA(r.type(), type))
                        .isPresent()
                || lexicon.byNoun(head.lemma()).stream()
                        .anyMatch(w ->
                                w.evokes().filter(e -> ontology.isA(e, type)).isPresent());
    }

    private EventMention mention(Predication predication, Tree tree, String kind, Token anchor) {
        Optional<Referent> node =
                fillers.referent(tree.sentence(), anchor).filter(r -> ontology.isA(r.type(), Dos.EVENT));
        String type = node.map(Referent::type)
                .or(() -> lexicon.byNoun(anchor.lemma()).stream()
                        .flatMap(w -> w.evokes().stream())
                        .filter(this::isEvent)
                        .findFirst())
                .filter(t -> ontology.isA(t, kind))
                .orElse(kind);
        return new EventMention(
                type,
                node,
                predication.sentence(),
                anchor,
                isPointing(tree, anchor),
                slots(predication, tree, anchor),
                predication.wording().name());
    }

    private boolean isPointing(Tree tree, Token anchor) {
        Optional<Mention> mention = fillers.mention(tree.sentence(), anchor);
        return mention.filter(m -> m instanceof Nominal n && n.definite()).isPresent()
                || anchor.isNoun()
                        && tree.children(anchor, "det")
                                .anyMatch(d -> List.of("the", "this", "that").contains(d.lemma()));
    }

    private List<Argument> slots(Predication predication, Tree tree, Token anchor) {
        List<Argument> found = new ArrayList<>();
        predication.wording().roles().forEach((function, role) -> {
            if (isEvent(role)) {
                return;
            }
            arguments(predication, tree, function, role)
                    .filter(a -> !a.span().contains(anchor.span()))
                    .forEach(found::add);
        });
        return found.stream().distinct().toList();
    }

    private Stream<Argument> arguments(Predication predication, Tree tree, String function, String role) {
        return switch (function) {
            case Wording.TIME -> times.of(role, tree, predication.trigger()).stream();
            case Wording.PLACE -> places.of(role, tree, predication.trigger()).stream();
            default -> predication.heads(function).stream().flatMap(h -> fillers.fill(role, tree, h).stream());
        };
    }
}
