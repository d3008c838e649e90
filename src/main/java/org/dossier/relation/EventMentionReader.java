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

    /** How many words may stand between an event noun and the name of the event. */
    private static final int BESIDE = 6;

    private static final int MAX_NESTING = 4;

    /** How many sentences an operation is spoken of without being mentioned. */
    private static final int REACH = 3;

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
        if (!predication.isFact()
                || !objectFits(predication)
                || !subjectFits(predication)
                || isInsideName(predication)) {
            return List.of();
        }
        Tree tree = tree(predication);
        if (wording.evokes().filter(this::isEvent).isPresent()) {
            return isSingle(tree, predication.trigger())
                    ? List.of(mention(predication, tree, wording.evokes().get(), predication.trigger()))
                    : List.of();
        }
        return wording.roles().entrySet().stream()
                .filter(e -> isEvent(e.getValue()))
                .flatMap(e -> predication.heads(e.getKey()).stream()
                        .flatMap(head -> denoting(predication, tree, head, e.getValue()).stream())
                        .filter(head -> isSingle(tree, head))
                        .map(head -> mention(predication, tree, e.getValue(), head)))
                .toList();
    }

    /** A purpose that was carried out: an event of the kind of the purpose, which the action stands for. */
    EventMention purpose(Predication predication, Token action) {
        Tree tree = tree(predication);
        String kind = predication.wording().evokes().orElseThrow();
        return new EventMention(
                kind,
                Optional.empty(),
                predication.sentence(),
                action,
                false,
                slots(predication, tree, action),
                predication.wording().name());
    }

    boolean tellsEvent(Predication predication) {
        return predication.wording().evokes().filter(this::isEvent).isPresent() && objectFits(predication);
    }

    /** Words in the name of a body tell nothing: "the leading group", "Bureau of Investigation". */
    private boolean isInsideName(Predication predication) {
        return fillers.name(predication.sentence(), predication.trigger())
                .filter(n -> !isEvent(n.type()))
                .isPresent();
    }

    /** The head, or, of a relative clause, a noun before it: "a crackdown on fraud that customs launched". */
    private Optional<Token> denoting(Predication predication, Tree tree, Token head, String type) {
        Surface surface = new Surface(tree);
        Token at = surface.content(head);
        boolean relative = head.index() < predication.trigger().index();
        for (int step = 0; step < MAX_NESTING; step++) {
            if (denotes(tree, at, type)) {
                return Optional.of(at);
            }
            Optional<Token> outer = relative ? surface.outer(at) : Optional.empty();
            if (outer.isEmpty()) {
                return Optional.empty();
            }
            at = outer.get();
        }
        return Optional.empty();
    }

    private boolean isEvent(String term) {
        return ontology.isA(term, Dos.EVENT) && !ontology.isA(term, Dos.OBSERVANCE);
    }

    /** Counted events are a figure, no event: "338 seizures". */
    private static boolean isSingle(Tree tree, Token anchor) {
        return !anchor.isNoun()
                || tree.children(anchor, "nummod").noneMatch(n -> !n.lemma().equals("one"))
                || anchor.upos().equals("PROPN");
    }

    /** Whether who acts may be a body: "the firm seized the opportunity", "a storm struck" are something else. */
    private boolean subjectFits(Predication predication) {
        String role = predication.wording().roles().getOrDefault(Wording.SUBJECT, "");
        List<Token> subjects = predication.heads(Wording.SUBJECT);
        return predication.wording().evokes().isEmpty()
                || !role.equals(ontology.term(Dos.ORGANIZER))
                || subjects.isEmpty()
                || subjects.stream()
                        .anyMatch(t -> !t.upos().equals("NOUN")
                                || t.index() > predication.trigger().index()
                                || fillers.mayAct(predication.sentence(), t));
    }

    /** Whether the object is of a kind that the wording speaks of; a noun without kind counts as goods. */
    private boolean objectFits(Predication predication) {
        Wording wording = predication.wording();
        List<Token> objects = predication.heads(Wording.OBJECT);
        return wording.counted().isEmpty()
                || objects.isEmpty() && predication.trigger().isNoun()
                || objects.stream()
                        .anyMatch(t -> !t.upos().equals("NOUN") || lexicon.isOfKind(t.lemma(), wording.counted()));
    }

    /** Whether a head stands for an event of the class: a name or phrase of an event, or an event noun. */
    private boolean denotes(Tree tree, Token head, String type) {
        return named(tree, head).filter(r -> ontology.isA(r.type(), type)).isPresent()
                || evokedBy(head).filter(e -> ontology.isA(e, type)).isPresent();
    }

    private Optional<String> evokedBy(Token noun) {
        return !noun.isNoun()
                ? Optional.empty()
                : lexicon.byNoun(noun.lemma()).stream()
                        .flatMap(w -> w.evokes().stream())
                        .filter(this::isEvent)
                        .findFirst();
    }

    private EventMention mention(Predication predication, Tree tree, String kind, Token anchor) {
        Optional<Referent> node = named(tree, anchor);
        String type = node.map(Referent::type)
                .or(() -> evokedBy(anchor))
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

    /**
     * What a verb says of a body that is the organizer of an event told in the same sentence, it says of the event: "the
     * taskforce, supported by the police, searched …", "customs launched a campaign to combat …".
     */
    List<EventMention> besides(Predication predication, List<EventMention> told) {
        if (predication.polarity() == RelationMention.Polarity.DENIED
                || predication.wording().evokes().isPresent()
                || isInsideName(predication)) {
            return List.of();
        }
        Tree tree = tree(predication);
        return predication.wording().roles().entrySet().stream()
                .filter(e -> isEvent(e.getValue()))
                .flatMap(e -> predication.heads(e.getKey()).stream())
                .filter(head -> !denotes(tree, head, Dos.EVENT))
                .flatMap(head -> fillers.referent(tree.sentence(), head).stream())
                .flatMap(body -> told.stream()
                        .filter(m ->
                                m.sentence().index() == predication.sentence().index())
                        .filter(m -> m.filling(ontology.term(Dos.ORGANIZER)).anyMatch(a -> isThing(a, body)))
                        .map(m -> m.withSlots(untimed(predication, tree, m.anchor()))))
                .toList();
    }

    /**
     * What a sentence says without naming the event: "Frontex and the WCO lent their support", "its targets were …" belong to the operation
     * told of last.
     */
    Optional<EventMention> implied(Predication predication, List<EventMention> told) {
        Tree tree = tree(predication);
        if (!predication.isFact() || isInsideName(predication) || namesEvent(predication, tree)) {
            return Optional.empty();
        }
        return told.stream()
                .filter(m -> ontology.isA(m.kind(), Dos.OPERATION))
                .filter(m -> m.sentence().index() <= predication.sentence().index()
                        && m.sentence().index() >= predication.sentence().index() - REACH)
                .reduce((one, other) -> other)
                .filter(m -> points(predication, tree, m, told))
                .map(m -> m.implying(
                        implied(predication, tree, m), predication.wording().name()))
                .filter(m -> !m.slots().isEmpty());
    }

    private boolean namesEvent(Predication predication, Tree tree) {
        return predication.wording().roles().entrySet().stream()
                .filter(e -> isEvent(e.getValue()))
                .flatMap(e -> predication.heads(e.getKey()).stream()
                        .flatMap(h -> denoting(predication, tree, h, e.getValue()).stream()))
                .findAny()
                .isPresent();
    }

    /** Whether the predication can only be about that event: the rest of its words are of the wording or of the event's organizer. */
    private boolean points(Predication predication, Tree tree, EventMention event, List<EventMention> told) {
        Wording wording = predication.wording();
        boolean joins = wording.roles().getOrDefault(Wording.SUBJECT, "").equals(ontology.term(Dos.PARTICIPANT));
        List<Token> others = wording.roles().entrySet().stream()
                .filter(e -> isEvent(e.getValue()))
                .flatMap(e -> predication.heads(e.getKey()).stream())
                .filter(t -> wording.verbs().stream().noneMatch(v -> v.endsWith(" " + t.lemma())))
                .toList();
        return joins && others.isEmpty()
                || !others.isEmpty() && others.stream().allMatch(t -> standsFor(tree, t, event, told));
    }

    /** The organizer of the event, or a possessive pronoun that opens the sentence. */
    private boolean standsFor(Tree tree, Token token, EventMention event, List<EventMention> told) {
        Optional<Referent> body = fillers.referent(tree.sentence(), token);
        return token.text().equalsIgnoreCase("its") && token.index() == 0
                || body.filter(b -> told.stream()
                                .filter(m -> m.isAt(event)
                                        || m.node().isPresent() && m.node().equals(event.node()))
                                .flatMap(m -> m.filling(ontology.term(Dos.ORGANIZER)))
                                .anyMatch(a -> isThing(a, b)))
                        .isPresent();
    }

    private List<Argument> implied(Predication predication, Tree tree, EventMention event) {
        return untimed(predication, tree, event.anchor()).stream()
                .filter(a -> !(a.filler() instanceof Filler.Thing t)
                        || !ontology.isA(t.referent().type(), Dos.PERSON))
                .toList();
    }

    private static boolean isThing(Argument argument, Referent body) {
        return argument.filler() instanceof Filler.Thing t && t.referent().id() == body.id();
    }

    private List<Argument> untimed(Predication predication, Tree tree, Token anchor) {
        return slots(predication, tree, anchor).stream()
                .filter(a -> !(a.filler() instanceof Filler.When))
                .filter(a -> !a.role().equals(ontology.term(Dos.AT)))
                .toList();
    }

    private Tree tree(Predication predication) {
        return trees.computeIfAbsent(predication.sentence().index(), i -> new Tree(predication.sentence()));
    }

    /** The event whose name stands beside an event noun: "Operation Chakra, a crackdown on fraud", "the operation, code-named Calypso". */
    private Optional<Referent> beside(Tree tree, Token anchor) {
        for (int step : new int[] {-1, 1}) {
            for (int i = anchor.index() + step; Math.abs(i - anchor.index()) <= BESIDE; i += step) {
                Optional<Token> token = tree.at(i);
                Optional<Referent> event = token.flatMap(t -> event(tree, t));
                if (event.isPresent()) {
                    return event;
                }
                if (token.isEmpty() || isLink(token.get())) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLink(Token token) {
        return List.of("ADP", "AUX", "CCONJ", "SCONJ", "PRON").contains(token.upos())
                || token.upos().equals("VERB") && !token.xpos().equals("VBN");
    }

    /** The event that a head names or points to, itself or by an apposition. */
    private Optional<Referent> named(Tree tree, Token anchor) {
        return event(tree, anchor)
                .or(() -> anchor.isNoun() ? beside(tree, anchor) : Optional.empty())
                .or(() -> Stream.concat(
                                tree.children(anchor, "appos"),
                                anchor.is("appos") ? tree.head(anchor).stream() : Stream.empty())
                        .flatMap(t -> event(tree, t).stream())
                        .findFirst());
    }

    private Optional<Referent> event(Tree tree, Token token) {
        return fillers.referent(tree.sentence(), token).filter(r -> isEvent(r.type()));
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

    /** Who leads an event but is no body that could organize it, a country, takes part in it. */
    private Optional<Argument> filled(Predication predication, String function, String role, Tree tree, Token head) {
        Token trigger = predication.trigger();
        Optional<Argument> found =
                fillers.fill(role, tree, head, trigger).or(() -> nameBefore(role, tree, head, trigger));
        boolean leads = function.equals(Wording.SUBJECT) && role.equals(ontology.term(Dos.ORGANIZER));
        return found.isPresent() || !leads || isPerson(tree, head)
                ? found
                : fillers.fill(ontology.term(Dos.PARTICIPANT), tree, head, trigger);
    }

    /** "at Leicester Crown Court today", "before Queens Supreme Court Justice Lowell": the name in the run of nouns that the head ends. */
    private Optional<Argument> nameBefore(String role, Tree tree, Token head, Token trigger) {
        if (!fillers.takesThing(role)) {
            return Optional.empty();
        }
        for (int i = head.index() - 1; i >= Math.max(0, head.index() - BESIDE); i--) {
            Token token = tree.sentence().token(i);
            if (!token.isNoun()) {
                return Optional.empty();
            }
            if (fillers.name(tree.sentence(), token).isPresent()) {
                Optional<Argument> found = fillers.fill(role, tree, token, trigger);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPerson(Tree tree, Token head) {
        return fillers.referent(tree.sentence(), head)
                .filter(r -> ontology.isA(r.type(), Dos.PERSON))
                .isPresent();
    }

    private Stream<Argument> arguments(Predication predication, Tree tree, String function, String role) {
        return switch (function) {
            case Wording.TIME -> times.of(role, tree, predication.trigger()).stream();
            case Wording.PLACE -> places.of(role, tree, predication.trigger()).stream();
            default ->
                predication.heads(function).stream()
                        .flatMap(h -> fillers.takesThing(role) ? Stream.of(h) : new Instances(tree).of(h).stream())
                        .flatMap(h -> filled(predication, function, role, tree, h).stream());
        };
    }
}
