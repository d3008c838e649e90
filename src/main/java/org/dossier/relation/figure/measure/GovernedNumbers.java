package org.dossier.relation.figure.measure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Wording;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.course.Course;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.figure.number.CountedNouns;
import org.dossier.relation.figure.number.WorthWords;

/** What a number measures by the word that governs it in its sentence: by the tree first, then by the order of the words. */
final class GovernedNumbers {

    private final Layout layout;
    private final CountedNouns nouns;
    private final CountingPredicate predicate;
    private final CountingOrder order;
    private final CountingWordings wordings;
    private final WorthWords worth;

    GovernedNumbers(
            Layout layout,
            CountedNouns nouns,
            CountingPredicate predicate,
            CountingWordings wordings,
            WorthWords worth) {
        this.layout = layout;
        this.nouns = nouns;
        this.predicate = predicate;
        order = new CountingOrder(worth);
        this.wordings = wordings;
        this.worth = worth;
    }

    /** @return none for a span of time that only says how long something took */
    Optional<Measured> read(Sentence sentence, Counted counted) {
        if (Durations.isStretch(sentence, counted.quantity())) {
            return Optional.empty();
        }
        Set<String> kinds = nouns.kinds(counted.kind(), nouns.phrase(sentence, counted));
        List<Trigger> fitting = Trigger.fitting(wordings.in(sentence), kinds).stream()
                .filter(t -> counted.kind() != Quantity.Unit.MONEY || mayCountMoney(sentence, counted, t))
                .toList();
        Token number = sentence.token(counted.quantity().head());
        if (Durations.isLengthOf(sentence, counted, number, fitting)
                || Durations.isOfOther(sentence, counted, fitting)) {
            return Optional.empty();
        }
        Course course = new Course(layout, sentence);
        return predicate
                .inTree(course, number, counted.isAmount(), fitting)
                .map(t -> saysMore(course, number, counted, fitting, t))
                .map(t -> Measured.by(t, 0.95))
                .or(() -> order.find(course, number, counted.isAmount(), fitting)
                        .or(() -> predicate.ofSubject(sentence, number, fitting))
                        .map(t -> Measured.by(t, 0.85)));
    }

    private boolean mayCountMoney(Sentence sentence, Counted counted, Trigger trigger) {
        return !isOfMatters(trigger)
                && (!takesThings(trigger) || !worth.saysTax(sentence, counted) && !worth.isLoss(sentence, counted));
    }

    /**
     * What says more than that something is counted: the main verb in "9,432 suspects involved in fraud were arrested", the participle in
     * "the number of fugitives captured reached 2,430".
     */
    private Trigger saysMore(Course course, Token number, Counted counted, List<Trigger> fitting, Trigger found) {
        if (!found.wording().counts().equals(nouns.fallback("count"))) {
            return found;
        }
        List<Trigger> others = fitting.stream()
                .filter(t -> t.token().index() != found.token().index())
                .toList();
        if (found.token().is("acl")) {
            return predicate
                    .inTree(course, number, counted.isAmount(), others)
                    .or(() -> order.find(course, number, counted.isAmount(), others)
                            .filter(Trigger::passive))
                    .orElse(found);
        }
        return predicate
                .ofSubject(course.sentence(), number, fitting)
                .or(() -> Optional.of(number.index() + 1)
                        .filter(next -> found.passive() && found.token().index() == next)
                        .flatMap(next -> order.find(course, number, counted.isAmount(), others)))
                .or(() -> term(course, number, counted, others))
                .orElse(found);
    }

    /** "Those detained face up to five years of imprisonment", unlike "held for five days in prison". */
    private Optional<Trigger> term(Course course, Token number, Counted counted, List<Trigger> triggers) {
        boolean held = course.sentence()
                .children(number, "case")
                .anyMatch(t -> t.lemma().equals("for"));
        return counted.kind() == Quantity.Unit.DURATION && !held
                ? order.find(
                        course,
                        number,
                        true,
                        triggers.stream()
                                .filter(t -> t.noun() && t.token().index() > number.index())
                                .toList())
                : Optional.empty();
    }

    /** Whether it counts what is weighed: "seized", not "fined". */
    private boolean takesThings(Trigger trigger) {
        return !Trigger.fitting(List.of(trigger), nouns.kinds(Quantity.Unit.MEASURE, ""))
                .isEmpty();
    }

    /** "smashed 20 cases worth 3 million": the money of what is neither goods nor money has no measure by the verb. */
    private boolean isOfMatters(Trigger trigger) {
        List<Token> objects = trigger.predication().heads(Wording.OBJECT);
        return !objects.isEmpty()
                && trigger.token().isVerb()
                && trigger.wording().counted().size() > 1
                && objects.stream()
                        .map(t -> nouns.kinds(Quantity.Unit.COUNT, t.lemma()))
                        .allMatch(k -> Collections.disjoint(k, trigger.wording().counted()));
    }
}
