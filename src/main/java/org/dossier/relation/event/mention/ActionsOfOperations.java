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
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Nominal;
import org.dossier.reference.model.Referent;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.tree.Tree;

/** Actions that are told of the operation in whose course they were done: "customs arrested 14 people in a week-long operation against fraud". */
final class ActionsOfOperations {

    private static final Set<String> IN = Set.of("in", "during", "after", "following", "under");

    private final Ontology ontology;
    private final Set<String> countrywide;
    private final Mentions mentions;
    private final String under;
    private final String place;
    private final String targets;
    private final String organizer;

    ActionsOfOperations(Knowledge knowledge, Mentions mentions) {
        ontology = knowledge.ontology();
        countrywide = knowledge.expressions().words("countrywide", "word");
        this.mentions = mentions;
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
                && !mention.isAddition()
                && TotalActions.isCounted(mention)
                && !mention.has(place);
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

    /**
     * "Customs seized ivory in Lima in an operation with the police": an operation of which nothing is told but who carried it out is no event beside
     * what was done in it.
     *
     * @param told all of an article
     */
    List<EventMention> withoutBare(List<EventMention> told) {
        List<EventMention> left = new ArrayList<>(told);
        for (EventMention operation : told) {
            boolean bare = operation.slots().stream().allMatch(a -> a.role().equals(organizer))
                    && told.stream().filter(operation::isAt).count() == 1;
            List<EventMention> done = told.stream()
                    .filter(m ->
                            bare && m.sentence().index() == operation.sentence().index())
                    .filter(m -> isGovernedIn(m, operation))
                    .toList();
            if (!done.isEmpty()) {
                left.remove(operation);
                left.replaceAll(m -> done.contains(m) ? asDone(m, operation) : m);
            }
        }
        return left;
    }

    private EventMention asDone(EventMention mention, EventMention operation) {
        List<Argument> partners = Stream.concat(mention.partners().stream(), operation.partners().stream())
                .toList();
        List<Argument> slots = mention.has(organizer)
                ? mention.slots()
                : Stream.concat(mention.slots().stream(), operation.slots().stream())
                        .toList();
        return mention.withSlots(slots, partners);
    }

    private boolean isDoneIn(EventMention mention, EventMention operation) {
        return tellsLittle(mention)
                && mention.filling(organizer).noneMatch(a -> isBare(mention.tree(), a))
                && isGovernedIn(mention, operation);
    }

    private boolean tellsLittle(EventMention mention) {
        return !mention.has(targets)
                || mention.slots().stream().allMatch(a -> a.role().equals(targets));
    }

    /**
     * "Kent Police seized ivory during an operation against smuggling": who did the first carried out the second; not so of "a nationwide operation".
     *
     * @param told all of the same sentence
     */
    EventMention ledByDoer(EventMention operation, List<EventMention> told) {
        boolean led = told.stream().anyMatch(o -> o.isAt(operation) && o.has(organizer))
                || !operation.has(targets)
                || operation.tree().has(operation.anchor(), c -> countrywide.contains(c.lower()));
        List<Argument> doers = told.stream()
                .filter(m -> !led && isWithin(m, operation))
                .flatMap(m -> m.filling(organizer).filter(a -> !isBare(m.tree(), a)))
                .toList();
        return doers.isEmpty() ? operation : operation.with(doers);
    }

    private boolean isGovernedIn(EventMention mention, EventMention operation) {
        return operation.anchor().index() > mention.anchor().index() && isWithin(mention, operation);
    }

    private boolean isWithin(EventMention mention, EventMention operation) {
        Token noun = operation.anchor();
        Tree tree = mention.tree();
        return mention.anchor().isVerb()
                && mention.node().isEmpty()
                && ontology.isA(operation.kind(), Dos.OPERATION)
                && !ontology.isA(mention.kind(), Dos.OPERATION)
                && !ontology.isA(mention.kind(), Dos.PROCEEDING)
                && operation.isIntroduced()
                && noun.is("obl")
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
}
