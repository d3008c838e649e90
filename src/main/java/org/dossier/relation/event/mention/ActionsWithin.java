package org.dossier.relation.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.slot.EventSlots;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.argument.VerbArguments;
import org.dossier.relation.tree.phrase.Phrases;
import org.dossier.relation.tree.phrase.TransparentNouns;

/**
 * What somebody does in an action is told of the action: "in a raid in Leeds, the bureau seized 300 watches" tells whose raid it was and when, and of
 * no seizure besides; "the bureau made the find during a raid in Leeds" tells whose it was.
 */
final class ActionsWithin {
    private static final Set<String> WITHIN = Set.of("in", "during");

    private final Ontology ontology;
    private final TransparentNouns transparent;
    private final Fillers fillers;
    private final EventSlots slots;
    private final Set<String> bystanding;
    private final String organizer;

    ActionsWithin(Knowledge knowledge, Fillers fillers, EventSlots slots) {
        ontology = knowledge.ontology();
        transparent = new TransparentNouns(knowledge.expressions());
        this.fillers = fillers;
        this.slots = slots;
        bystanding = Stream.concat(
                        knowledge.expressions().words("bystanding", "verb").stream(),
                        knowledge.expressions().words("saying", "verb").stream())
                .collect(Collectors.toUnmodifiableSet());
        organizer = ontology.term(Dos.ORGANIZER);
    }

    /** The mentions, with what is done within an action told of that. */
    List<EventMention> join(List<EventMention> mentions) {
        List<EventMention> joined = new ArrayList<>(mentions);
        for (EventMention whole : mentions) {
            verbAround(whole).ifPresent(verb -> join(whole, verb, mentions, joined));
            giveWay(whole, takenAlong(whole, mentions), joined);
        }
        return joined;
    }

    private void join(EventMention whole, Token verb, List<EventMention> mentions, List<EventMention> joined) {
        List<EventMention> parts =
                mentions.stream().filter(m -> isDoneIn(m, whole, verb)).toList();
        if (whole.wording().needs().isPresent()) {
            giveWay(whole, parts, joined);
            return;
        }
        boolean open = mentions.stream().filter(whole::isAt).count() == 1 && !whole.pointing();
        EventMention united = whole(whole, parts, open ? Optional.of(verb) : Optional.empty());
        if (whole.pointing() || saysEnough(united)) {
            joined.removeAll(parts);
            joined.replaceAll(m -> m.equals(whole) ? united : m);
        }
    }

    /** "The bureau inspected a shop and seized 300 watches": what only such bodies do gives way to what was taken. */
    private List<EventMention> takenAlong(EventMention whole, List<EventMention> mentions) {
        Token verb = whole.anchor();
        boolean weak = verb.isVerb()
                && !whole.isAddition()
                && whole.node().isEmpty()
                && !whole.has(ontology.term(Dos.TARGETS))
                && whole.wording()
                        .needs()
                        .filter(n -> ontology.isA(n, Dos.ORGANIZATION))
                        .isPresent();
        return weak
                ? mentions.stream()
                        .filter(m -> m.wording().needs().isEmpty() && isDoneIn(m, whole, verb))
                        .filter(m -> m.has(ontology.term(Dos.TARGETS)))
                        .toList()
                : List.of();
    }

    /** "seized during an inspection by the bureau": an action that is none without a body tells whose the other was. */
    private static void giveWay(EventMention whole, List<EventMention> parts, List<EventMention> joined) {
        if (!parts.isEmpty()) {
            joined.replaceAll(m -> parts.contains(m) ? m.with(whole.slots()) : m);
            joined.remove(whole);
        }
    }

    /** "The goods were seized during a raid on Monday": of a raid that has nothing but its day the seizure tells more. */
    private static boolean saysEnough(EventMention mention) {
        return mention.slots().stream().map(Argument::role).distinct().count() > 1;
    }

    /** The verb that a noun of a single action stands behind as "in …" or "during …". */
    private Optional<Token> verbAround(EventMention whole) {
        Token noun = whole.anchor();
        Tree tree = whole.tree();
        boolean single = whole.node().isEmpty()
                && noun.isNoun()
                && List.of(Dos.OPERATION, Dos.PROCEEDING, Dos.CASE, Dos.OUTCOME).stream()
                        .noneMatch(k -> ontology.isA(whole.kind(), k));
        return single && tree.has(noun, c -> c.is("case") && WITHIN.contains(c.lemma()))
                ? tree.head(noun)
                        .flatMap(t -> t.is("obj") ? tree.head(t) : Optional.of(t))
                        .filter(Token::isVerb)
                : Optional.empty();
    }

    private boolean isDoneIn(EventMention mention, EventMention whole, Token verb) {
        Token anchor = mention.anchor();
        boolean coordinated =
                verb.is("conj") && verb.head() == anchor.index() || anchor.is("conj") && anchor.head() == verb.index();
        return mention.sentence().index() == whole.sentence().index()
                && mention.node().isEmpty()
                && anchor.isVerb()
                && (anchor.index() == verb.index() || coordinated)
                && List.of(Dos.OPERATION, Dos.PROCEEDING).stream().noneMatch(k -> ontology.isA(mention.kind(), k))
                && (!ontology.isA(mention.kind(), Dos.CASE) || isCaseByAim(mention));
    }

    /** @param verb whose subject acts, none where other words tell who took which part in it */
    private EventMention whole(EventMention whole, List<EventMention> parts, Optional<Token> verb) {
        EventMention found = whole;
        for (EventMention part : parts) {
            List<Argument> partners = Stream.concat(found.partners().stream(), part.partners().stream())
                    .toList();
            found = found.with(part.without(ontology.term(Dos.TARGETS)).slots());
            found = found.withSlots(found.slots(), partners);
        }
        return found.has(organizer) || verb.isEmpty() ? found : acted(found, verb.get());
    }

    /**
     * With who does what the verb says, and when, unless it is nothing that is done in the action itself: "praised the officers during a raid", but
     * "were held in a raid".
     */
    private EventMention acted(EventMention whole, Token verb) {
        boolean suffered = whole.tree().has(verb, c -> c.is("nsubj:pass"));
        if (bystanding.contains(verb.lemma()) && !suffered) {
            return whole;
        }
        EventMention acted = whole.with(actors(whole, verb));
        boolean dated = whole.slots().stream().anyMatch(a -> a.filler() instanceof Filler.When);
        return dated ? acted : acted.with(slots.timeOf(whole.tree(), verb));
    }

    private List<Argument> actors(EventMention whole, Token verb) {
        Tree tree = whole.tree();
        return new VerbArguments(tree, new Phrases(tree, transparent))
                .of(verb).of(Wording.SUBJECT).stream()
                        .flatMap(t -> fillers.fill(organizer, tree, t, verb).stream())
                        .toList();
    }

    /** "arrested 14 people over a fraud in raids in Leeds": a case only by what it was about. */
    private boolean isCaseByAim(EventMention mention) {
        return mention.wording()
                .needs()
                .filter(ontology.term(Dos.TARGETS)::equals)
                .isPresent();
    }
}
