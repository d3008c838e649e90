package org.dossier.relation.figure.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Counted;

/** What numbers without a noun of their own count: by their sentence, by the verb that only people take, by the numbers before. */
public final class ElidedNouns {

    private static final Set<String> GOING_ON = Set.of("with", "for");

    private final CountedNouns nouns;
    private final PredicateNouns predicates;
    private final PeopleVerbs people;
    private final Labels labels;
    private final Set<String> totals;
    private final Set<String> amounts;
    private final Map<String, String> singulars = new HashMap<>();

    public ElidedNouns(Knowledge knowledge, CountedNouns nouns) {
        this.nouns = nouns;
        predicates = new PredicateNouns(nouns);
        labels = new Labels(nouns);
        people = new PeopleVerbs(knowledge, nouns);
        totals = knowledge.expressions().words("totals", "noun");
        amounts = knowledge.expressions().words("amount-verbs", "verb");
        knowledge.expressions().rows("uninflected").forEach(r -> singulars.put(r.get("noun"), r.get("unit")));
    }

    /** All quantities that count or measure something known, in their order. */
    public List<Counted> resolve(Layout layout, List<Quantity> quantities) {
        return Ellipsis.resolve(
                        quantities,
                        (one, next) -> Ellipsis.shareNoun(layout.sentence(one.sentence()), one, next),
                        q -> named(layout.sentence(q.sentence()), q)
                                .or(() -> labels.noun(layout, q))
                                .map(noun -> singulars.getOrDefault(noun, noun)),
                        (q, before) -> measured(layout.sentence(q.sentence()), q, quantities)
                                .or(() -> people.fit(layout.sentence(q.sentence()), q, before, quantities)))
                .stream()
                .filter(c -> !isOfOther(layout.sentence(c.quantity().sentence()), c))
                .toList();
    }

    private Optional<String> named(Sentence sentence, Quantity quantity) {
        return predicates
                .find(sentence, quantity)
                .or(() -> Ellipsis.namedBefore(sentence, quantity, totals))
                .or(() -> subject(sentence, quantity).filter(nouns::isListed));
    }

    /** "Spain led with 61 tonnes, followed by Italy with 22", "61 tonnes, 22 of which": the unit of what was measured right before. */
    private static Optional<Counted> measured(Sentence sentence, Quantity quantity, List<Quantity> quantities) {
        int number = sentence.tokenAt(quantity.span().start()).orElse(0);
        boolean goesOn = GOING_ON.contains(sentence.token(number - 1).lemma())
                || Partitives.isPartOf(sentence, quantity, Set.of("which"));
        return quantities.stream()
                .takeWhile(q -> !q.equals(quantity))
                .reduce((one, next) -> next)
                .filter(q -> goesOn && q.sentence() == sentence.index() && isClear(sentence, q.head(), number))
                .map(q -> q.unit().isEmpty() ? measured(sentence, q, quantities).orElse(Counted.of(q)) : Counted.of(q))
                .filter(c -> c.kind() == Quantity.Unit.MEASURE)
                .map(c -> new Counted(quantity, c.kind(), c.unit()));
    }

    private static boolean isClear(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().noneMatch(t -> t.isFinite());
    }

    private Optional<String> subject(Sentence sentence, Quantity quantity) {
        return AmountSubjects.of(sentence, quantity, amounts);
    }

    /** "Prices rose to 12": the amount of things that are not counted, and none of those told before. */
    private boolean isOfOther(Sentence sentence, Counted counted) {
        return counted.quantity().unit().isEmpty()
                && subject(sentence, counted.quantity())
                        .filter(noun -> !nouns.isListed(noun) && !noun.equals(counted.head()))
                        .isPresent();
    }
}
