package org.dossier.relation.figure.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dossier.document.Sentence;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;

/**
 * What numbers of a sentence measure that together make the number before: of "arrested 1,431 people … There were 1,336 men and 95 women" the men
 * and the women were arrested, too.
 */
final class Sums {

    /** How many sentences back the sum may stand. */
    private static final int REACH = 4;

    /** A smaller sum may be one by chance. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(10);

    private final Layout layout;

    Sums(Layout layout) {
        this.layout = layout;
    }

    Optional<Measured> read(Counted counted, List<Figure> before) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        List<Quantity> parts = layout.mentions(Quantity.class, sentence).stream()
                .filter(q -> q.kind() == counted.quantity().kind())
                .toList();
        int own = parts.indexOf(counted.quantity());
        return before.reversed().stream()
                .takeWhile(f -> sentence.index() - f.counted().quantity().sentence() <= REACH)
                .filter(f -> f.counted().kind() == counted.kind()
                        && !f.measured().isByUnit()
                        && isSum(f.counted().quantity().value(), parts, own))
                .findFirst()
                .map(f -> Measured.by(f.measured().measure(), "rule/sum", 0.8));
    }

    /** Whether a run of numbers that follow each other, this one among them, makes the sum. */
    private static boolean isSum(BigDecimal sum, List<Quantity> parts, int own) {
        if (own < 0 || sum.compareTo(LEAST) < 0) {
            return false;
        }
        for (int first = 0; first <= own; first++) {
            BigDecimal rest = sum;
            for (int last = first; last < parts.size() && rest.signum() > 0; last++) {
                rest = rest.subtract(parts.get(last).value());
                if (rest.signum() == 0 && last > first && last >= own) {
                    return true;
                }
            }
        }
        return false;
    }
}
