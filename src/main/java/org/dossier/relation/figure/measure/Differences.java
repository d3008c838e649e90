package org.dossier.relation.figure.measure;

import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Counted;

/**
 * Numbers that only tell by how much a count differs from another: "rose by 27 to 350", "an increase of 137 cases", "333 more than in June"; and
 * those that tell out of how many. So many were not seized, caught or solved.
 */
final class Differences {

    /** How many words before "by" the verb may stand: "cases fell further by". */
    private static final int REACH = 3;

    /** How many words may stand between the number and what it is compared with. */
    private static final int COMPARED = 8;

    private final Layout layout;
    private final Set<String> nouns;
    private final Set<String> changing;
    private final Set<String> comparative;
    private final Set<String> directions;

    /** @param expressions tables {@code amount-verbs} and {@code changes} */
    Differences(Layout layout, Expressions expressions) {
        this.layout = layout;
        nouns = expressions.words("changes", "word", "kind", "noun");
        changing = expressions.words("amount-verbs", "verb");
        comparative = expressions.words("changes", "word", "kind", "comparative");
        directions = expressions.words("changes", "word", "kind", "direction");
    }

    boolean isDifference(Sentence sentence, Counted counted) {
        if (counted.kind() != Quantity.Unit.COUNT && counted.kind() != Quantity.Unit.MEASURE) {
            return false;
        }
        int number = sentence.tokenAt(counted.quantity().span().start()).orElse(0);
        return isOutOf(sentence, number)
                || isWhole(sentence, number)
                || isBy(sentence, number)
                || isOf(sentence, number)
                || isMore(sentence, counted.quantity());
    }

    /** "fell by 30", "up by 30", not "followed by 30". */
    private boolean isBy(Sentence sentence, int number) {
        return number > 1
                && sentence.token(number - 1).lemma().equals("by")
                && sentence.tokens().subList(Math.max(0, number - 1 - REACH), number - 1).stream()
                        .anyMatch(t -> t.isVerb()
                                        && changing.contains(t.lemma())
                                        && !t.xpos().equals("VBN")
                                || comparative.contains(t.lower())
                                || directions.contains(t.lower()));
    }

    /** "108 consignments out of a total of 28,670": of how many they were. */
    private static boolean isOutOf(Sentence sentence, int number) {
        return IntStream.range(Math.max(0, number - REACH - 2), number - 1)
                .anyMatch(i -> sentence.token(i).lower().equals("out")
                        && sentence.token(i + 1).lower().equals("of")
                        && sentence.tokens().subList(i + 2, number).stream()
                                .allMatch(t -> t.upos().equals("DET")
                                        || t.lemma().equals("total")
                                        || t.lemma().equals("of")));
    }

    /** "12 of 15 suspects", "12 of the 15 suspects": of how many they were. */
    private static boolean isWhole(Sentence sentence, int number) {
        int of = sentence.token(number - 1).upos().equals("DET") ? number - 2 : number - 1;
        return of > 0
                && sentence.token(of).lemma().equals("of")
                && sentence.token(of - 1).upos().equals("NUM");
    }

    /** "an increase of 137 cases". */
    private boolean isOf(Sentence sentence, int number) {
        return number > 1
                && sentence.token(number - 1).lemma().equals("of")
                && sentence.token(number - 2).isNoun()
                && nouns.contains(sentence.token(number - 2).lemma());
    }

    /** "333 more cases than in June", "12 fewer than last year", not "seized 300 bottles more than two weeks later". */
    private boolean isMore(Sentence sentence, Quantity quantity) {
        int number = sentence.tokensIn(quantity.number()).stream()
                .mapToInt(Token::index)
                .max()
                .orElse(quantity.head());
        int end = Math.min(sentence.tokens().size() - 1, number + COMPARED);
        int more = IntStream.range(number + 1, Math.min(end, number + 3))
                .filter(i -> comparative.contains(sentence.token(i).lower()))
                .findFirst()
                .orElse(end);
        return IntStream.range(more + 1, end)
                .filter(i -> sentence.token(i).lower().equals("than"))
                .limit(1)
                .anyMatch(i -> !isCounted(sentence, sentence.token(i + 1)));
    }

    private boolean isCounted(Sentence sentence, Token next) {
        return next.upos().equals("NUM")
                || next.text().equals("a")
                || layout.mentions(Quantity.class, sentence).stream()
                        .anyMatch(q -> q.span().contains(next.span()));
    }
}
