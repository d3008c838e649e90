package org.dossier.relation.figure.measure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.number.CountedNouns;

/**
 * What a number measures of goods that the text told of as taken: how many they are where only their kind was told ("ivory was seized. The five
 * tusks …"), and how much they weigh ("80 tusks weighing 212 kg").
 */
final class ToldGoods {

    /** How many sentences back the goods may be told of. */
    private static final int REACH = 2;

    /** How many words may stand between the word that says weight and the number. */
    private static final int NEAR = 5;

    private static final Set<String> POINTING = Set.of("the", "these", "those", "all");

    private final Takings takings;
    private final CountedNouns nouns;
    private final Set<String> weights;

    /** @param expressions with the table {@code makeup} */
    ToldGoods(Takings takings, CountedNouns nouns, Expressions expressions) {
        this.takings = takings;
        this.nouns = nouns;
        weights = expressions.words("makeup", "word", "kind", "weight");
    }

    /** @param kinds of what the number counts */
    Optional<Measured> read(Sentence sentence, Counted counted, List<Figure> before, Set<String> kinds) {
        int number = sentence.tokenAt(counted.quantity().number().start())
                .orElse(counted.quantity().head());
        return counted.kind() == Quantity.Unit.MEASURE
                ? weight(sentence, number, before)
                : counted.kind() == Quantity.Unit.COUNT && isPointedAt(sentence, number, counted, kinds)
                        ? takings.before(sentence, REACH).findFirst().map(t -> Measured.by(t, 0.7))
                        : Optional.empty();
    }

    /** "The five tusks", at the head of the sentence, of a kind that is listed as goods. */
    private boolean isPointedAt(Sentence sentence, int number, Counted counted, Set<String> kinds) {
        return number == 1
                && POINTING.contains(sentence.token(0).lower())
                && sentence.token(counted.quantity().head()).relation().startsWith("nsubj")
                && nouns.isListed(counted.head())
                && (!nouns.isAny(NounSense.CARRIER, kinds) || nouns.isAny(NounSense.PACKAGING, kinds))
                && !Collections.disjoint(kinds, nouns.kinds(Quantity.Unit.MEASURE, ""));
    }

    /** "80 tusks weighing 212 kg", "They weighed 49 kg": what the number of the things before, or the word before, measures. */
    private Optional<Measured> weight(Sentence sentence, int number, List<Figure> before) {
        boolean weighs = sentence.tokens().subList(Math.max(0, number - NEAR), number).stream()
                .anyMatch(t -> weights.contains(t.lemma()));
        return weighs
                ? before.reversed().stream()
                        .takeWhile(f -> f.counted().quantity().sentence() >= sentence.index() - 1)
                        .filter(f -> f.counted().kind() == Quantity.Unit.COUNT)
                        .filter(f ->
                                f.measured().trigger().filter(takings::takes).isPresent())
                        .findFirst()
                        .map(f -> Measured.by(f.measured().trigger().orElseThrow(), 0.75))
                        .or(() -> takings.in(sentence)
                                .filter(t -> t.token().index() < number)
                                .findFirst()
                                .map(t -> Measured.by(t, 0.7)))
                : Optional.empty();
    }
}
