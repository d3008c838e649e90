package org.dossier.relation.figure.period;

import java.util.List;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;

/** Finds the number that another is compared with by "from": "fell to 300 from 400 in 2019". */
final class Reached {

    /** How many words before "from" the number may stand that was reached. */
    private static final int REACH = 6;

    private Reached() {}

    /** Whether a number behind "to" stands shortly before "from", in the same clause. */
    static boolean standsBefore(Layout layout, Sentence sentence, int from) {
        List<Token> before = sentence.tokens().subList(Math.max(0, from - REACH), from).reversed().stream()
                .takeWhile(t -> !t.text().equals(",") && !t.isFinite())
                .toList();
        return layout.mentions(Quantity.class, sentence).stream()
                .map(q -> sentence.tokenAt(q.span().start()).orElse(0) - 1)
                .anyMatch(to -> to > 0
                        && before.contains(sentence.token(to))
                        && sentence.token(to).upos().equals("ADP")
                        && sentence.token(to).lower().equals("to"));
    }
}
