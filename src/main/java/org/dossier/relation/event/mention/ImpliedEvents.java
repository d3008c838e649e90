package org.dossier.relation.event.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.reference.model.Referent;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.name.EventReferents;
import org.dossier.relation.event.slot.EventSlots;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.Tree;

/** Reads what a predication says of an event that it does not name: one told in the same sentence, or the operation told of last. */
final class ImpliedEvents {

    /** How many sentences an operation is spoken of without being mentioned. */
    private static final int REACH = 3;
    /** How many sentences behind a deed of theirs "the officers" are those who did it. */
    private static final int DEED_REACH = 2;

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final EventReferents referents;
    private final EventSlots slots;
    private final Fillers fillers;
    private final OperationAims purposes;

    ImpliedEvents(Knowledge knowledge, EventReferents referents, EventSlots slots, Fillers fillers) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        this.referents = referents;
        this.slots = slots;
        this.fillers = fillers;
        purposes = new OperationAims(knowledge, referents);
    }

    /** What a verb says of the organizer of an event of its sentence, it says of the event: "the taskforce, supported by the police, searched …". */
    List<EventMention> besides(Predication predication, List<EventMention> told) {
        if (predication.polarity() == RelationMention.Polarity.DENIED
                || predication.wording().tells().isPresent()
                || referents.isInsideName(predication)) {
            return List.of();
        }
        return predication.wording().roles().entrySet().stream()
                .filter(e -> referents.isEvent(e.getValue()))
                .flatMap(e -> predication.heads(e.getKey()).stream()
                        .filter(head -> !referents.denotes(predication.tree(), head, Dos.EVENT))
                        .flatMap(head -> organizedBy(head, e.getValue(), predication, told)))
                .toList();
    }

    /** The events of that kind that the sentence says that body or staff organized, with what the predication says of them. */
    private Stream<EventMention> organizedBy(
            Token head, String kind, Predication predication, List<EventMention> told) {
        return told.stream()
                .filter(m -> m.sentence().index() == predication.sentence().index())
                .filter(m -> ontology.isA(m.kind(), kind) && isActor(m, m.sentence(), head))
                .map(m -> m.withSlots(slots.untimed(predication, m.anchor()), slots.partners(predication)));
    }

    /** Its organizer; or of "Detectives, assisted by the agency, searched …" the staff, of which no body is told. */
    private boolean isActor(EventMention mention, Sentence sentence, Token head) {
        return fillers.referent(sentence, head)
                .map(body -> mention.filling(ontology.term(Dos.ORGANIZER))
                        .anyMatch(a -> a.filler() instanceof Filler.Thing t
                                && t.referent().id() == body.id()))
                .orElseGet(() -> lexicon.is(NounSense.STAFF, head.lemma())
                        && mention.tree().children(mention.anchor(), "nsubj").anyMatch(head::equals));
    }

    /** "Frontex lent its support", "its targets were …" are of the operation told of last, "The officers were assisted by …" of what was told right before. */
    Optional<EventMention> before(Predication predication, List<EventMention> told) {
        boolean aim = purposes.isAim(predication);
        if (predication.wording().tells().isPresent()
                || referents.isInsideName(predication)
                || !aim && (!predication.isFact() || namesEvent(predication))) {
            return Optional.empty();
        }
        return told.stream()
                .filter(m -> m.sentence().index() <= predication.sentence().index()
                        && m.sentence().index() >= predication.sentence().index() - REACH)
                .filter(m -> ontology.isA(m.kind(), Dos.OPERATION)
                        || isDeedBefore(m, predication)
                        || ontology.isA(m.kind(), Dos.CASE) && purposes.isCourse(predication))
                .reduce((one, other) ->
                        other.sentence().index() < one.sentence().index() ? one : other)
                .filter(m -> aim ? purposes.isAimOf(predication, m) : points(predication, m, told))
                .map(m -> m.implying(implied(predication, m), slots.partners(predication), predication.wording()))
                .filter(m -> !m.slots().isEmpty());
    }

    /** What staff did shortly before a sentence says who else was there. */
    private boolean isDeedBefore(EventMention mention, Predication predication) {
        return !ontology.isA(mention.kind(), Dos.PROCEEDING)
                && !mention.isAddition()
                && mention.sentence().index() < predication.sentence().index()
                && mention.sentence().index() >= predication.sentence().index() - DEED_REACH
                && mention.has(ontology.term(Dos.ORGANIZER))
                && ofEvents(predication).anyMatch(t -> isItsStaff(predication.tree(), t));
    }

    /** The words that stand where the wording speaks of an event. */
    private Stream<Token> ofEvents(Predication predication) {
        return predication.wording().roles().entrySet().stream()
                .filter(e -> referents.isEvent(e.getValue()))
                .flatMap(e -> predication.heads(e.getKey()).stream());
    }

    /** "the officers", "they" */
    private boolean isItsStaff(Tree tree, Token token) {
        return fillers.referent(tree.sentence(), token).isEmpty()
                && (token.lemma().equals("they")
                        || token.xpos().equals("NNS")
                                && lexicon.is(NounSense.STAFF, token.lemma())
                                && tree.children(token).stream().allMatch(c -> c.is("det"))
                                && tree.has(token, c -> c.text().equalsIgnoreCase("the")));
    }

    private boolean namesEvent(Predication predication) {
        return predication.wording().roles().entrySet().stream()
                .filter(e -> referents.isEvent(e.getValue()))
                .anyMatch(e -> predication.heads(e.getKey()).stream()
                        .anyMatch(h ->
                                referents.denoting(predication, h, e.getValue()).isPresent()));
    }

    /** Whether the predication can only be about that event: the rest of its words are of the wording or of the event's organizer. */
    private boolean points(Predication predication, EventMention event, List<EventMention> told) {
        Wording wording = predication.wording();
        boolean joins = wording.roles().getOrDefault(Wording.SUBJECT, "").equals(ontology.term(Dos.PARTICIPANT));
        List<Token> others = ofEvents(predication)
                .filter(t -> wording.verbs().stream().noneMatch(v -> v.endsWith(" " + t.lemma())))
                .toList();
        return joins && others.isEmpty() && !hasObject(predication) && !isBesideOther(predication, event, told)
                || others.isEmpty() && purposes.isNext(predication, event)
                || !others.isEmpty()
                        && others.stream()
                                .allMatch(t -> purposes.isCourse(predication)
                                                && t.lower().equals("it")
                                        || standsFor(predication.tree(), t, event, told));
    }

    /** "The bureau searched a barn, with the agency providing help": a participle tells of what its own sentence does. */
    private boolean isBesideOther(Predication predication, EventMention event, List<EventMention> told) {
        return predication.trigger().xpos().equals("VBG")
                && event.sentence().index() < predication.sentence().index()
                && told.stream()
                        .anyMatch(m ->
                                m.sentence().index() == predication.sentence().index()
                                        && m.has(ontology.term(Dos.ORGANIZER)));
    }

    /** Whether it has an object that is no event, nor a word of the wording: "supported a charity". */
    private boolean hasObject(Predication predication) {
        return predication
                        .wording()
                        .role(Wording.OBJECT)
                        .filter(r -> !referents.isEvent(r))
                        .isPresent()
                && !predication.heads(Wording.OBJECT).isEmpty();
    }

    /** The organizer of the event, a pronoun that nothing else is known to stand for, or a possessive one that opens the sentence. */
    private boolean standsFor(Tree tree, Token token, EventMention event, List<EventMention> told) {
        Optional<Referent> body = fillers.referent(tree.sentence(), token);
        return token.text().equalsIgnoreCase("its") && token.index() == 0
                || Set.of("it", "them").contains(token.lower()) && body.isEmpty()
                || isItsStaff(tree, token)
                || body.isPresent()
                        && told.stream()
                                .filter(m -> m.isAt(event)
                                        || m.node().isPresent() && m.node().equals(event.node()))
                                .anyMatch(m -> isActor(m, tree.sentence(), token));
    }

    private List<Argument> implied(Predication predication, EventMention event) {
        List<Argument> said = predication.isOfIt()
                ? slots.of(predication, event.anchor())
                : slots.untimed(predication, event.anchor());
        return said.stream()
                .filter(a -> !(a.filler() instanceof Filler.Thing t)
                        || !ontology.isA(t.referent().type(), Dos.PERSON))
                .toList();
    }
}
