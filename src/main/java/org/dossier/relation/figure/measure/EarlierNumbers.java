package org.dossier.relation.figure.measure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.number.CountedNouns;
import org.dossier.relation.figure.number.Partitives;
import org.dossier.relation.figure.number.Rates;

/** What a number measures that goes on from an earlier one: a part of it, a further item of its list, more of the same things. */
final class EarlierNumbers {

    /** How many sentences back a number of the same things may stand. */
    private static final int LIKE_REACH = 6;

    private static final Set<String> PARTS = Set.of("them", "which", "whom", "these", "those");

    private static final Set<String> TERMS = Set.of("for", "to");

    private static final Set<String> OPENS_LIST = Set.of("be", "include");

    private final Layout layout;
    private final CountedNouns nouns;
    private final OtherDeeds others;

    /** @param expressions with the tables {@code deeds} and {@code accounting} */
    EarlierNumbers(Layout layout, CountedNouns nouns, Expressions expressions) {
        this.layout = layout;
        this.nouns = nouns;
        others = new OtherDeeds(nouns, expressions);
    }

    /** "588 websites were checked, 89 of them twice": a part of what the number before counts. */
    Optional<Measured> partOf(Counted counted, List<Figure> before) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        return before.reversed().stream()
                .filter(f -> counted.kind() != Quantity.Unit.MONEY
                        && counted.kind() != Quantity.Unit.PERCENT
                        && (Partitives.isPartOf(sentence, counted.quantity(), PARTS)
                                || Partitives.isOfThoseBefore(sentence, counted.quantity(), PARTS)
                                || Partitives.isPartOfNumber(sentence, counted.quantity())))
                .takeWhile(f -> sentence.index() - f.counted().quantity().sentence() <= 1)
                .filter(f -> f.counted().kind() != Quantity.Unit.PERCENT)
                .findFirst()
                .map(f -> Measured.by(f.measured().measure(), "rule/part", 0.75));
    }

    /** "Others are 48,850 rolls of cigarettes": what the sentence before did not list. */
    Optional<Measured> others(Counted counted, List<Figure> before, Function<Counted, Set<String>> kinds) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        boolean others = sentence.tokens().size() > 1
                && sentence.token(0).lemma().equals("other")
                && OPENS_LIST.contains(sentence.token(1).lemma());
        return others && !before.isEmpty()
                ? Optional.of(before.getLast())
                        .filter(f -> sentence.index() - f.counted().quantity().sentence() == 1
                                && !f.measured().isByUnit()
                                && !Collections.disjoint(kinds.apply(f.counted()), kinds.apply(counted)))
                        .map(f -> Measured.by(f.measured().measure(), "rule/list", 0.75))
                : Optional.empty();
    }

    /** "23 of which failed": what the things did that the last number of the like tells to have been checked. */
    boolean isOwnDeed(Counted counted, List<Figure> before) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        return before.reversed().stream()
                .takeWhile(f -> sentence.index() - f.counted().quantity().sentence() <= LIKE_REACH)
                .filter(f -> f.counted().head().equals(counted.head()))
                .findFirst()
                .filter(f -> others.isOwnDeed(sentence, counted, f))
                .isPresent();
    }

    /** A further number of the same things: "187,332 items came from the police". */
    Optional<Measured> likeBefore(Counted counted, List<Figure> before) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        boolean things = counted.kind() == Quantity.Unit.COUNT || counted.kind() == Quantity.Unit.MEASURE;
        if (!things || Rates.tellsHabit(sentence, counted)) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure figure = before.get(i);
            boolean near =
                    counted.quantity().sentence() - figure.counted().quantity().sentence() <= LIKE_REACH;
            if (near
                    && figure.counted().head().equals(counted.head())
                    && !figure.measured().isByUnit()) {
                return others.isDoneOtherwise(sentence, counted, figure)
                        ? Optional.empty()
                        : Optional.of(Measured.by(figure.measured().measure(), "rule/same-unit", 0.75));
            }
        }
        return Optional.empty();
    }

    /** "Kuwait: 22 arrests; 640 kilograms" behind "Jordan: 18 arrests; 510 kilograms of tea": what another item of the list says of the like. */
    Optional<Measured> inOtherItem(Counted counted, List<Figure> before, Function<Counted, Set<String>> kinds) {
        Optional<Sentence> lead =
                layout.leadIn(layout.sentence(counted.quantity().sentence()));
        boolean thing = counted.kind() == Quantity.Unit.MEASURE
                || counted.kind() == Quantity.Unit.COUNT && nouns.isListed(counted.head());
        return before.reversed().stream()
                .filter(f -> thing && lead.isPresent() && !f.measured().isByUnit())
                .takeWhile(f -> layout.leadIn(
                                layout.sentence(f.counted().quantity().sentence()))
                        .equals(lead))
                .filter(f -> (f.counted().kind() == counted.kind()
                                || nouns.countsGoodsAndMoney(f.measured().measure()))
                        && !Collections.disjoint(kinds.apply(f.counted()), kinds.apply(counted)))
                .findFirst()
                .map(f -> Measured.by(f.measured().measure(), "rule/list", 0.75));
    }

    /** "jailed for five years; Berg, 28, for four years": a further term of a list in which no verb stands between. */
    Optional<Measured> term(Counted counted, List<Figure> before) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        int number = sentence.tokenAt(counted.quantity().span().start()).orElse(0);
        boolean led = counted.kind() == Quantity.Unit.DURATION
                && TERMS.contains(sentence.token(number - 1).lemma());
        return before.reversed().stream()
                .limit(1)
                .filter(f -> led
                        && f.counted().kind() == Quantity.Unit.DURATION
                        && f.counted().quantity().sentence() == sentence.index())
                .filter(f -> sentence.tokens().subList(f.counted().quantity().head(), number).stream()
                        .noneMatch(Token::isVerb))
                .findFirst()
                .map(f -> Measured.by(f.measured().measure(), "rule/list", 0.75));
    }

    /** Kinds of what is counted where money may stand beside goods. */
    private Set<String> takings(Counted counted) {
        return counted.kind() == Quantity.Unit.MONEY
                ? nouns.kinds(Quantity.Unit.MEASURE, "")
                : nouns.kinds(counted.kind(), counted.head());
    }

    /** "22 icons (mainly paintings on wood), 14 swords and 3 million dollars": a further item of a list. */
    Optional<Measured> listed(Counted counted, List<Figure> before, Function<Counted, Set<String>> kinds) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        boolean things = counted.kind() == Quantity.Unit.COUNT || counted.kind() == Quantity.Unit.MEASURE;
        boolean money = counted.kind() == Quantity.Unit.MONEY;
        return (things || money)
                        && !OtherClauses.actsBehindAnd(
                                sentence, counted.quantity().head())
                ? new ListedNumbers(sentence)
                        .goingOn(counted, before, money ? this::takings : kinds)
                        .filter(f -> !f.measured().isByUnit()
                                && (things
                                        || ListedNumbers.isItem(sentence, counted)
                                                && nouns.countsGoodsAndMoney(
                                                        f.measured().measure())
                                        || f.counted().unit().equals(counted.unit())))
                        .map(f -> Measured.by(f.measured().measure(), "rule/list", 0.75))
                : Optional.empty();
    }
}
