package org.dossier.relation.event;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Nominal;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.Referent;
import org.dossier.reference.TimeValue;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.tree.Tree;

/** Tells the total of many actions from a single one: "182 cases were investigated last year" is a figure, no event. */
final class TotalActions {

    /** A single action may take some days; what goes on for longer is many actions, unless it is an operation. */
    private static final int LONGEST_ACTION = 14;

    private static final Set<String> IN = Set.of("in", "during", "after", "following", "under");

    private final Ontology ontology;
    private final Mentions mentions;
    private final String start;
    private final String end;
    private final String date;
    private final String under;
    private final String place;
    private final String targets;
    private final String organizer;

    TotalActions(Ontology ontology, Mentions mentions) {
        this.ontology = ontology;
        this.mentions = mentions;
        start = ontology.term(Dos.START);
        end = ontology.term(Dos.END);
        date = ontology.term(Dos.DATE);
        under = ontology.term(Dos.UNDER);
        place = ontology.term(Dos.AT);
        targets = ontology.term(Dos.TARGETS);
        organizer = ontology.term(Dos.ORGANIZER);
    }

    /**
     * Many arrests or seizures in the course of a named operation are that operation's: "in Operation Garuda, the bureau arrested 175
     * persons" tells who carried it out and when.
     */
    EventMention ofOperation(EventMention mention) {
        Optional<Referent> operation = mention.filling(under)
                .flatMap(a -> a.filler() instanceof Filler.Thing t ? Stream.of(t.referent()) : Stream.empty())
                .findFirst();
        boolean total = mention.anchor().isVerb()
                && isCounted(mention)
                && mention.filling(place).findAny().isEmpty();
        return operation.isPresent() && total
                ? mention.asOf(operation.get()).without(under).without(targets)
                : mention;
    }

    /**
     * "Customs arrested 14 people in a week-long operation against fraud": what is done in an operation that the sentence introduces without a
     * name is told of the operation; not what is told with an object and more, as "seized ivory in Lima in an operation".
     *
     * @param told all of the same sentence
     */
    EventMention inOperation(EventMention mention, List<EventMention> told) {
        return told.stream()
                .filter(o -> isDoneIn(mention, o))
                .findFirst()
                .map(o -> o.withSlots(mention.without(targets).slots(), mention.partners()))
                .orElse(mention);
    }

    private boolean isDoneIn(EventMention mention, EventMention operation) {
        Token noun = operation.anchor();
        Tree tree = mention.tree();
        return mention.anchor().isVerb()
                && mention.node().isEmpty()
                && (mention.filling(targets).findAny().isEmpty()
                        || mention.slots().stream().allMatch(a -> a.role().equals(targets)))
                && mention.filling(organizer).noneMatch(a -> isBare(tree, a))
                && ontology.isA(operation.kind(), Dos.OPERATION)
                && !ontology.isA(mention.kind(), Dos.OPERATION)
                && !ontology.isA(mention.kind(), Dos.PROCEEDING)
                && operation.isIntroduced()
                && noun.is("obl")
                && noun.index() > mention.anchor().index()
                && tree.has(noun, c -> c.is("case") && IN.contains(c.lemma()))
                && isGovernedBy(tree, noun, mention.anchor());
    }

    /** "In Hebei, police detained …" may be other police than those told of before. */
    private boolean isBare(Tree tree, Argument body) {
        return mentions.overlapping(body.span()).allMatch(Nominal.class::isInstance)
                && tree.sentence().tokensIn(body.span()).stream().noneMatch(t -> tree.has(t, c -> c.is("det")));
    }

    /** "arrested two men and seized cash in an operation": of both. */
    private static boolean isGovernedBy(Tree tree, Token noun, Token verb) {
        return tree.head(noun)
                .filter(v -> v.index() == verb.index()
                        || v.is("conj") && v.head() == verb.index()
                        || verb.is("conj") && verb.head() == v.index())
                .isPresent();
    }

    /** "has seized 23 tonnes since January"; a case is one, whomever it names. */
    private boolean isCountedAction(EventMention mention) {
        return mention.anchor().isVerb()
                && isCounted(mention)
                && !ontology.isA(mention.kind(), Dos.PROCEEDING)
                && !ontology.isA(mention.kind(), Dos.CASE);
    }

    /** "arrested 21 people", with nothing that makes them those of one case. */
    private boolean isCountedVerb(EventMention mention) {
        return mention.anchor().isVerb()
                && !mention.isAddition()
                && isCounted(mention)
                && mention.filling(targets).findAny().isEmpty();
    }

    /** Whether the verb's object has a number. */
    private static boolean isCounted(EventMention mention) {
        Tree tree = mention.tree();
        return tree.children(mention.anchor()).stream()
                .filter(c -> c.is("obj") || c.is("nsubj"))
                .anyMatch(c -> tree.has(c, n -> n.is("nummod")));
    }

    boolean isTotal(EventMention mention) {
        if (ontology.isA(mention.kind(), Dos.OPERATION)) {
            return false;
        }
        Optional<TimeValue> from = when(mention, start);
        Optional<TimeValue> to = when(mention, end);
        boolean goesOn = from.isPresent()
                && to.isPresent()
                && ChronoUnit.DAYS.between(from.get().from(), to.get().to()) > LONGEST_ACTION;
        boolean undated = from.isEmpty() && when(mention, date).isEmpty();
        boolean goesOnYet =
                from.isPresent() && to.isEmpty() && when(mention, date).isEmpty();
        return goesOn
                || goesOnYet && isCountedAction(mention)
                || undated && (isCountedVerb(mention) || isSummedUp(mention) || isListed(mention))
                || when(mention, date).filter(v -> v.grain() == Grain.YEAR).isPresent();
    }

    /** "600 parrots seized in Peru and 75 turtles seized in Laos": results by place, one item as good as the other. */
    private static boolean isListed(EventMention mention) {
        Token verb = mention.anchor();
        return isParticiple(verb)
                && mention.sentence().tokens().stream()
                                .filter(t -> isParticiple(t) && t.lemma().equals(verb.lemma()))
                                .count()
                        > 1;
    }

    private static boolean isParticiple(Token token) {
        return token.is("acl") && token.xpos().equals("VBN");
    }

    /** "have seized 300 guns since the campaign began", "as of May 5, they had seized 300 guns": the perfect sums up. */
    private boolean isSummedUp(EventMention mention) {
        Tree tree = mention.tree();
        Token verb = mention.anchor();
        Token first = verb.is("conj") ? tree.head(verb).orElse(verb) : verb;
        return verb.isVerb()
                && isCounted(mention)
                && tree.has(first, c -> c.is("aux") && c.lemma().equals("have"))
                && (hasSinceBehind(tree, verb) || hasTimeUpTo(tree));
    }

    private static boolean hasSinceBehind(Tree tree, Token verb) {
        return tree.sentence().tokens().stream()
                .anyMatch(t -> t.index() > verb.index() && t.lemma().equals("since"));
    }

    private boolean hasTimeUpTo(Tree tree) {
        return mentions.overlapping(tree.sentence().span())
                .anyMatch(m -> m instanceof Time time && time.role() == Time.Role.BY);
    }

    private static Optional<TimeValue> when(EventMention mention, String role) {
        return mention.filling(role)
                .flatMap(a -> a.filler() instanceof Filler.When w
                        ? Optional.of(w.value()).stream()
                        : java.util.stream.Stream.empty())
                .findFirst();
    }
}
