package org.dossier.relation.figure.period;

import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.relation.chart.Layout;

/** Tells the times with which a change is compared: "a drop of 15 percent from 2019". */
record ComparisonBases(Layout layout) {

    private static final Set<String> BASES = Set.of("from", "on", "over");

    /** "the fiscal year 2010" */
    private static final Set<String> WORDS_OF_TIME = Set.of("DET", "ADJ", "NOUN");

    private static final Set<String> ADVERB = Set.of("ADV");

    /** "a drop of 15 percent from 2019", "a 15 percent drop from 2019", "up from the same period last year": what the number is compared with. */
    boolean isBase(Sentence sentence, Time time, int first) {
        int base = leftOf(sentence, first, WORDS_OF_TIME);
        if (base < 1 || !BASES.contains(sentence.token(base).lemma())) {
            return false;
        }
        if (time.expression() instanceof TimeExpression.SamePeriod) {
            return true;
        }
        Span before =
                sentence.token(Math.max(0, leftOf(sentence, base, ADVERB))).span();
        return layout.mentions(Quantity.class, sentence).stream()
                .filter(q -> q.kind() == Quantity.Unit.PERCENT)
                .anyMatch(q -> q.span().contains(before) || q.span().end() + 1 == before.start());
    }

    /** The last word before another that is none of these parts of speech; -1 if there is none. */
    private static int leftOf(Sentence sentence, int word, Set<String> passed) {
        int left = word - 1;
        while (left >= 0 && passed.contains(sentence.token(left).upos())) {
            left--;
        }
        return left;
    }
}
