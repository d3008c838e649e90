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
                        q -> named(layout.sentence(q.sentence()), q).or(() -> labels.noun(layout, q)),
                        (q, before) -> people.fit(layout.sentence(q.sentence()), q, before, quantities))
                .stream()
                .filter(c -> !isOfOther(layout.sentence(c.quantity().sentence()), c))
                .toList();
    }

    private Optional<String> named(Sentence sentence, Quantity quantity) {
        return predicates
                .find(sentence, quantity)
                .or(() -> Ellipsis.namedBefore(sentence, quantity, totals))
                .or(() -> subject(sentence, quantity).filter(nouns::isListed))
                .map(noun -> singulars.getOrDefault(noun, noun));
    }

    private Optional<String> subject(Sentence sentence, Quantity quantity) {
        return Ellipsis.ofSubject(sentence, quantity, amounts);
    }

    /** "Prices rose to 12": the amount of things that are not counted, and none of those told before. */
    private boolean isOfOther(Sentence sentence, Counted counted) {
        return counted.quantity().unit().isEmpty()
                && subject(sentence, counted.quantity())
                        .filter(noun -> !nouns.isListed(noun) && !noun.equals(counted.head()))
                        .isPresent();
    }
}
