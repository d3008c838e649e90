package org.dossier.relation.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.reference.model.Referent;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.name.EventReferents;
import org.dossier.relation.event.slot.ArgumentKinds;
import org.dossier.relation.event.slot.EventSlots;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.Tree;

/** Turns predications into mentions of events. */
final class EventMentionReader {

    private final Ontology ontology;
    private final ArgumentKinds arguments;
    private final EventReferents referents;
    private final EventSlots slots;
    private final SingleActions singles;
    private final Set<String> habitual;
    private final Set<String> many;

    EventMentionReader(Knowledge knowledge, Fillers fillers, EventReferents referents, EventSlots slots) {
        ontology = knowledge.ontology();
        arguments = new ArgumentKinds(knowledge, fillers);
        this.referents = referents;
        this.slots = slots;
        singles = new SingleActions(ontology);
        habitual = knowledge.expressions().words("habitual", "word");
        many = knowledge.expressions().words("vague", "word", "kind", "many");
    }

    /** The events that one predication tells of: the one it evokes, or those that stand as its arguments. */
    List<EventMention> read(Predication predication) {
        return predication.isFact() ? told(predication) : List.of();
    }

    /** The events that a predication would tell of if it were a fact. */
    List<EventMention> unasserted(Predication predication) {
        return predication.isFact() ? List.of() : told(predication);
    }

    private List<EventMention> told(Predication predication) {
        if (!arguments.fit(predication) || referents.isInsideName(predication)) {
            return List.of();
        }
        return mentions(predication)
                .filter(m -> (hasWhatItNeeds(m) || arguments.isByStaff(predication, m)) && !isVague(m))
                .toList();
    }

    private Stream<EventMention> mentions(Predication predication) {
        Wording wording = predication.wording();
        if (wording.tells().filter(referents::isEvent).isPresent()) {
            return SingleActions.isSingle(predication.tree(), predication.trigger())
                            || SingleActions.isFew(predication.tree(), predication.trigger())
                    ? Stream.of(mention(predication, wording.tells().get(), predication.trigger()))
                    : Stream.of();
        }
        return wording.roles().entrySet().stream()
                .filter(e -> referents.isEvent(e.getValue()))
                .flatMap(e -> heads(predication, e.getKey()).stream()
                        .flatMap(head -> referents.denoting(predication, head, e.getValue()).stream())
                        .filter(head -> !isHabit(predication, head))
                        .map(head -> mention(predication, e.getValue(), head)))
                .filter(m -> SingleActions.isSingle(m.tree(), m.anchor()) || singles.isOneDays(m));
    }

    /** The heads of an argument; of "it was organized by the agency, lasting for a month" also who or what "was organized" is said of. */
    private static List<Token> heads(Predication predication, String function) {
        List<Token> heads = new ArrayList<>(predication.heads(function));
        beforeParticiple(predication, function).ifPresent(heads::add);
        Tree tree = predication.tree();
        Token verb = predication.trigger();
        boolean behind =
                function.equals(Wording.SUBJECT) && verb.xpos().equals("VBG") && tree.isWord(verb.index() - 1, ",");
        Optional<Token> main = tree.head(verb).flatMap(h -> h.isVerb() ? Optional.of(h) : tree.head(h));
        return behind
                ? Stream.concat(heads.stream(), main.stream().flatMap(v -> tree.children(v, "nsubj:pass")))
                        .distinct()
                        .toList()
                : heads;
    }

    /** "During the operation, coordinated by the agency, 20 shops were searched": the noun right before a participle between commas. */
    private static Optional<Token> beforeParticiple(Predication predication, String function) {
        Token verb = predication.trigger();
        boolean aside = function.equals(Wording.OBJECT)
                && verb.xpos().equals("VBN")
                && predication.tree().isWord(verb.index() - 1, ",")
                && predication.tree().isWord(verb.index() + 1, "by");
        return aside ? predication.tree().at(verb.index() - 2).filter(Token::isNoun) : Optional.empty();
    }

    private boolean hasWhatItNeeds(EventMention mention) {
        return mention.wording()
                .needs()
                .filter(needed -> mention.slots().stream().noneMatch(a -> meets(a, needed)))
                .isEmpty();
    }

    /** "cases of whisky", "further investigations", "several operations": of which no one is told. */
    private boolean isVague(EventMention mention) {
        boolean several = mention.node().isEmpty()
                && ontology.isA(mention.kind(), Dos.OPERATION)
                && mention.tree()
                        .has(
                                mention.anchor(),
                                c -> many.contains(c.lemma()) || mention.isPlural() && habitual.contains(c.lemma()));
        return several || isBareCases(mention);
    }

    private boolean isBareCases(EventMention mention) {
        return ontology.isA(mention.kind(), Dos.CASE)
                && mention.anchor().xpos().equals("NNS")
                && !mention.tree().has(mention.anchor(), c -> c.is("det"))
                && !mention.has(ontology.term(Dos.ORGANIZER));
    }

    /** Whether an argument fills the property, or is of the class, that a wording needs. */
    boolean meets(Argument argument, String needed) {
        return argument.role().equals(needed)
                || argument.filler() instanceof Filler.Thing t
                        && ontology.isA(t.referent().type(), needed);
    }

    /** A purpose that was carried out: an event of the kind of the purpose, which the action stands for; none if the wording lacks what it needs. */
    Optional<EventMention> purpose(Predication predication, Token action) {
        String kind = predication.wording().tells().orElseThrow();
        EventMention mention = new EventMention(
                kind,
                Optional.empty(),
                predication.tree(),
                action,
                false,
                slots.of(predication, action),
                slots.partners(predication),
                predication.wording());
        return Optional.of(mention).filter(this::hasWhatItNeeds);
    }

    boolean tellsEvent(Predication predication) {
        return predication.wording().tells().filter(referents::isEvent).isPresent()
                && arguments.objectFits(predication);
    }

    /** "The agency conducts operations at ports": what somebody does again and again, told in the present, is no event. */
    private static boolean isHabit(Predication predication, Token head) {
        boolean present = Set.of("VBZ", "VBP").contains(predication.trigger().xpos());
        return present
                && head.xpos().equals("NNS")
                && predication.tree().children(head, "det").findAny().isEmpty();
    }

    /** "made the find": the noun that the words end with points to what was told, though the verb stands for it. */
    private boolean isOfKnown(Predication predication) {
        return predication.trigger().isVerb()
                && predication
                        .tree()
                        .children(predication.trigger(), "obj")
                        .anyMatch(t -> predication.wording().verbs().stream().anyMatch(v -> v.endsWith(" " + t.lemma()))
                                && referents.isPointing(predication.tree(), t));
    }

    private EventMention mention(Predication predication, String kind, Token anchor) {
        boolean apart = arguments.hasOwnDay(predication);
        Optional<Referent> node = referents.named(predication.tree(), anchor);
        String type = node.map(Referent::type)
                .or(() -> referents.evokedBy(predication.tree(), anchor))
                .filter(t -> ontology.isA(t, kind))
                .orElse(kind);
        return new EventMention(
                type,
                node,
                predication.tree(),
                anchor,
                referents.isPointing(predication.tree(), anchor) || isOfKnown(predication),
                apart ? slots.untimed(predication, anchor) : slots.of(predication, anchor),
                slots.partners(predication),
                predication.wording());
    }
}
