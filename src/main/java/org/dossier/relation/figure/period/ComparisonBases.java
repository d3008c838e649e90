package org.dossier.relation.figure.period;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.relation.chart.Layout;

/** Tells the times with which a change is compared: "a drop of 15 percent from 2019". */
final class ComparisonBases {

    private static final Set<String> BASES = Set.of("from", "on", "over");

    /** "the fiscal year 2010" */
    private static final Set<String> WORDS_OF_TIME = Set.of("DET", "ADJ", "NOUN");

    private static final Set<String> ADVERB = Set.of("ADV");

    /** How many words before the preposition the change may be named: "an increase of 40 kilograms over". */
    private static final int REACH = 6;

    private final Layout layout;
    private final Set<String> changes;

    /** @param expressions table {@code changes} */
    ComparisonBases(Layout layout, Expressions expressions) {
        this.layout = layout;
        changes = new HashSet<>(expressions.words("changes", "word", "kind", "noun"));
        changes.addAll(expressions.words("changes", "word", "kind", "direction"));
    }

    /** "a drop of 15 percent from 2019", "a 15 percent drop from 2019", "up from the same period last year": what the number is compared with. */
    boolean isBase(Sentence sentence, Time time, int first) {
        int base = leftOf(sentence, first, WORDS_OF_TIME);
        if (base < 1 || !BASES.contains(sentence.token(base).lemma())) {
            return false;
        }
        if (time.expression() instanceof TimeExpression.SamePeriod || isOfChange(sentence, base)) {
            return true;
        }
        Span before =
                sentence.token(Math.max(0, leftOf(sentence, base, ADVERB))).span();
        return layout.mentions(Quantity.class, sentence).stream()
                .filter(q -> q.kind() == Quantity.Unit.PERCENT)
                .anyMatch(q -> q.span().contains(before) || q.span().end() + 1 == before.start());
    }

    /** "an increase of 40 kilograms over last year", "up 12 on 2019", "down from 2019": the change before, and mostly by how much; "broken up on Monday" is none. */
    private boolean isOfChange(Sentence sentence, int base) {
        List<Token> before = sentence.tokens().subList(Math.max(0, base - REACH), base);
        int change = before.reversed().stream()
                .takeWhile(t -> !t.isFinite() && !t.text().equals(","))
                .filter(t -> changes.contains(t.lemma()))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(base);
        return base - change == 1 && sentence.token(base).lemma().equals("from")
                || sentence.tokens().subList(change, base).stream()
                        .anyMatch(t -> t.upos().equals("NUM"));
    }

    /** The last word before another that is none of these parts of speech; -1 if there is none. */
    private static int leftOf(Sentence sentence, int word, Set<String> passed) {
        int left = word - 1;
        while (passed.contains(sentence.token(left).upos())) {
            left--;
        }
        return left;
    }
}
