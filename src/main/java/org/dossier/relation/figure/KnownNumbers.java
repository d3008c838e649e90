package org.dossier.relation.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.number.GeneralUnits;

/** Tells numbers that say nothing new: who was named or counted before is counted by the way. */
final class KnownNumbers {

    private static final Set<String> WHOLES = Set.of("Of", "Among");
    private static final Set<String> DEFINITE = Set.of("the", "these", "those");

    private final Set<String> actors;
    private final GeneralUnits units;

    /** @param expressions with the table {@code actors}, nouns for those who act together */
    KnownNumbers(Expressions expressions, GeneralUnits units) {
        this.units = units;
        actors = expressions.words("actors", "noun");
    }

    /** "Of the 59 suspects, 12 were held": where the 59 were told before, nothing here is said of them. */
    boolean isWholeAgain(Sentence sentence, Quantity quantity, List<Figure> before) {
        return isWholeOfPart(sentence, quantity)
                && before.stream()
                        .map(f -> f.counted().quantity())
                        .anyMatch(q -> q.kind() == quantity.kind() && q.value().compareTo(quantity.value()) == 0);
    }

    /** "The two agencies", "the four sides cooperated": those who were named before, counted by the way. */
    boolean isKnownGroup(Sentence sentence, Counted counted) {
        Quantity quantity = counted.quantity();
        int number = sentence.tokenAt(quantity.number().start()).orElse(quantity.head());
        boolean few = sentence.token(number).text().chars().allMatch(Character::isLetter)
                && quantity.value().compareTo(BigDecimal.TEN) < 0;
        return few
                && actors.contains(counted.head())
                && DEFINITE.contains(sentence.token(number - 1).lower())
                && sentence.children(sentence.token(quantity.head())).stream()
                        .noneMatch(t -> t.index() > quantity.head() && !t.upos().equals("PUNCT"));
    }

    /** "The 23 suspects were questioned": those whose number was told before. */
    boolean isToldAgain(Sentence sentence, Counted counted, List<Figure> before) {
        int number = sentence.tokenAt(counted.quantity().number().start())
                .orElse(counted.quantity().head());
        return number > 0
                && DEFINITE.contains(sentence.token(number - 1).lower())
                && before.stream()
                        .map(Figure::counted)
                        .filter(c -> c.quantity()
                                        .value()
                                        .compareTo(counted.quantity().value())
                                == 0)
                        .anyMatch(c -> units.agree(c, counted));
    }

    private static boolean isWholeOfPart(Sentence sentence, Quantity quantity) {
        List<Token> tokens = sentence.tokens();
        int number = sentence.tokenAt(quantity.number().start()).orElse(quantity.head());
        return number == 2
                && WHOLES.contains(tokens.get(0).text())
                && DEFINITE.contains(tokens.get(1).text())
                && tokens.stream().skip(3).anyMatch(t -> t.upos().equals("NUM"));
    }
}
