package org.dossier.relation.figure.measure;

import java.util.List;
import java.util.Optional;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.number.CountedNouns;

/** Goods that a number before tells of as taken or destroyed, for the money that they are worth. */
final class TakenGoods {

    /** How many sentences back the goods may be told of whose worth a sentence gives. */
    private static final int REACH = 2;

    private static final String RULE = "rule/worth";

    private final CountedNouns nouns;

    TakenGoods(CountedNouns nouns) {
        this.nouns = nouns;
    }

    /** "found with 300 kilograms of tea, worth about 7,000": the number right before, with no finite verb between but its own: "300 hats were seized, worth". */
    Optional<Measured> besides(Sentence sentence, Counted money, List<Figure> before) {
        return before.reversed().stream()
                .limit(1)
                .filter(f -> f.counted().quantity().sentence() == sentence.index() && isTaken(f))
                .filter(f -> between(sentence, f.counted().quantity(), money.quantity()).stream()
                        .filter(t -> t.index() > taking(f))
                        .noneMatch(t -> t.isFinite() || t.text().equals(";")))
                .findFirst()
                .map(f -> Measured.by(f.measured().measure(), RULE, 0.8));
    }

    /** "The gold is worth 56,000" behind "arrested with 24 ounces of gold", also behind a semicolon. */
    Optional<Measured> before(Sentence sentence, Quantity money, List<Figure> before) {
        return before.reversed().stream()
                .filter(f -> f.counted().kind() != Quantity.Unit.MONEY)
                .takeWhile(f -> sentence.index() - f.counted().quantity().sentence() <= REACH)
                .filter(f -> isTaken(f)
                        && (f.counted().quantity().sentence() < sentence.index()
                                || between(sentence, f.counted().quantity(), money).stream()
                                        .anyMatch(t -> t.text().equals(";"))))
                .findFirst()
                .map(f -> Measured.by(f.measured().measure(), RULE, 0.7));
    }

    private static int taking(Figure figure) {
        return figure.measured()
                .trigger()
                .filter(t -> t.passive())
                .map(t -> t.token().index())
                .orElse(-1);
    }

    private boolean isTaken(Figure figure) {
        return figure.counted().kind() != Quantity.Unit.MONEY
                && nouns.countsGoodsAndMoney(figure.measured().measure());
    }

    private static List<Token> between(Sentence sentence, Quantity one, Quantity other) {
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= one.span().end()
                        && t.span().end() <= other.span().start())
                .toList();
    }
}
