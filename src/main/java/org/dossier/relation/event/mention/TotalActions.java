package org.dossier.relation.event.mention;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.model.TimeValue;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.model.WidePlaces;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.NamedOperation;
import org.dossier.relation.tree.Tree;

/** Tells the total of many actions from a single one: "182 cases were investigated last year" is a figure, no event. */
final class TotalActions {

    /** A single action may take some days; what goes on for longer is many actions, unless it is an operation. */
    private static final int LONGEST_ACTION = 14;

    /** How many digits a number has that is none of a single action. */
    private static final int LONG = 3;

    private static final Set<String> HUNDREDS = Set.of("hundred", "thousand", "million", "billion");

    private final Ontology ontology;
    private final Mentions mentions;
    private final boolean inOperation;
    private final String start;
    private final String end;
    private final String date;
    private final String under;
    private final String place;
    private final String targets;
    private final String organizer;

    TotalActions(Ontology ontology, Context context) {
        this.ontology = ontology;
        mentions = context.mentions();
        inOperation = NamedOperation.all(context.references(), ontology).size() == 1;
        start = ontology.term(Dos.START);
        end = ontology.term(Dos.END);
        date = ontology.term(Dos.DATE);
        under = ontology.term(Dos.UNDER);
        place = ontology.term(Dos.AT);
        targets = ontology.term(Dos.TARGETS);
        organizer = ontology.term(Dos.ORGANIZER);
    }

    /** "has seized 23 tonnes since January", "40 people have been jailed since May"; a case is one, whomever it names, and what one court decides. */
    private boolean isCountedAction(EventMention mention) {
        return mention.anchor().isVerb()
                && isCounted(mention)
                && (!ontology.isA(mention.kind(), Dos.PROCEEDING) || !mention.has(organizer))
                && !ontology.isA(mention.kind(), Dos.CASE);
    }

    /** "arrested 21 people", with nothing that makes them those of one case. */
    private boolean isCountedVerb(EventMention mention) {
        return mention.anchor().isVerb()
                && (!mention.isAddition() || ontology.isA(mention.kind(), Dos.OUTCOME))
                && isCounted(mention)
                && !mention.has(targets);
    }

    /** "arrested 12 people in Lyon": where it was makes it one action, but not in how many cases all over a country. */
    private boolean isInTown(EventMention mention) {
        return isByOneAtPlace(mention)
                && mention.filling(place)
                        .anyMatch(a -> a.filler() instanceof Filler.Thing && !WidePlaces.is(ontology, a));
    }

    private boolean isByOneAtPlace(EventMention mention) {
        return mention.has(organizer) && mention.has(place) && !mention.has(under) && !isMany(mention);
    }

    /** "In Spain, the police arrested 21 people": in the course of an operation in many countries what was done in one of them. */
    private boolean isPartOfOperation(EventMention mention) {
        return inOperation && isByOneAtPlace(mention);
    }

    /** "arrested 300 people in January", "closed six mills in May" */
    private boolean isTotalOfMonth(EventMention mention) {
        return isCountedVerb(mention)
                && (isMany(mention) || ontology.isA(mention.kind(), Dos.CASE))
                && when(mention, date).filter(v -> v.grain() == Grain.MONTH).isPresent();
    }

    /** Whether the number at the verb's object has three digits or more, or is a word for that many; not a measure: "7.7 tonnes of fins". */
    private static boolean isMany(EventMention mention) {
        Tree tree = mention.tree();
        return tree.children(mention.anchor()).stream()
                .filter(c -> c.is("obj") || c.is("nsubj"))
                .filter(c -> !tree.isWord(c.index() + 1, "of"))
                .flatMap(c -> tree.children(c, "nummod"))
                .anyMatch(n ->
                        n.text().length() >= LONG && Character.isDigit(n.text().charAt(0))
                                || HUNDREDS.contains(n.lemma()));
    }

    /** Whether the verb's object has a number; not what is given to somebody: "fined Ann Lee 300 euros". */
    static boolean isCounted(EventMention mention) {
        Tree tree = mention.tree();
        boolean given = tree.has(mention.anchor(), c -> c.is("iobj"));
        return tree.children(mention.anchor()).stream()
                .filter(c -> c.is("obj") && !given || c.is("nsubj"))
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
                || isTotalOfMonth(mention)
                || undated
                        && (isCountedVerb(mention) && !isInTown(mention) && !isPartOfOperation(mention)
                                || isSummedUp(mention))
                || !isDecided(mention)
                        && !isInTown(mention)
                        && when(mention, date)
                                .filter(v -> v.grain() == Grain.YEAR)
                                .isPresent();
    }

    /** "was convicted by Oxford Crown Court in 2017": what one court decides is one, however vague its day. */
    private boolean isDecided(EventMention mention) {
        return ontology.isA(mention.kind(), Dos.PROCEEDING) && !isCounted(mention) && mention.has(organizer);
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
                .flatMap(a -> a.filler() instanceof Filler.When w ? Optional.of(w.value()).stream() : Stream.empty())
                .findFirst();
    }
}
