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
 * What numbers of a sentence, or the items of a list, measure that together make the number before: of "arrested 1,431 people … There were 1,336 men and 95 women" the men
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
        return read(counted, before, sentence.index() - REACH, parts(sentence, counted));
    }

    /** "arrested 420 people. The breakdown: • Violators of the labour law: 210 • …": the first numbers of a list's items. */
    Optional<Measured> ofList(Counted counted, List<Figure> before) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        return layout.leadIn(sentence).flatMap(lead -> {
            List<Figure> told = before.stream()
                    .filter(f -> f.counted().quantity().sentence() <= lead.index())
                    .toList();
            return read(counted, told, lead.index() - REACH, items(sentence, lead, counted));
        });
    }

    private List<Quantity> parts(Sentence sentence, Counted counted) {
        return layout.mentions(Quantity.class, sentence).stream()
                .filter(q -> q.kind() == counted.quantity().kind())
                .toList();
    }

    /** The first number of each item of the list. */
    private List<Quantity> items(Sentence item, Sentence lead, Counted counted) {
        return layout.document().sentences().stream()
                .skip(lead.index() + 1L)
                .takeWhile(s -> layout.leadIn(s).equals(layout.leadIn(item)))
                .flatMap(s -> parts(s, counted).stream().limit(1))
                .toList();
    }

    /** @param first the sentence from which on the sum may stand */
    private Optional<Measured> read(Counted counted, List<Figure> before, int first, List<Quantity> parts) {
        int own = parts.indexOf(counted.quantity());
        return before.reversed().stream()
                .takeWhile(f -> f.counted().quantity().sentence() >= first)
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
