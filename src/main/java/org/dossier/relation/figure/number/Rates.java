package org.dossier.relation.figure.number;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.tree.Clauses;

/** Amounts "a month", "per pill", "each": how fast, how dear or how large, no results. */
public final class Rates {

    private static final Set<String> RATES = Set.of("a", "an", "per", "each", "every", "apiece");
    private static final Set<String> TIMES = Set.of("minute", "hour", "day", "week", "month", "year");

    /** "up from 45 percent a year ago". */
    private static final Set<String> PAST = Set.of("ago", "earlier", "before");

    private static final Set<String> LINKS = Set.of("for", "to", "at");
    private static final Set<String> ONES = Set.of("a", "an", "each", "every", "one", "per");

    /** How many words the subject of a price may have. */
    private static final int SUBJECT = 3;

    /** How many words may stand behind the number up to the time. */
    private static final int LONGEST_CONTENT = 7;

    private Rates() {}

    /** "13,000 a month", "3 million per year", "drums with 250 litres each", but not "300 a year ago". */
    public static boolean isRate(Sentence sentence, Counted counted) {
        return RATES.contains(behind(sentence, counted, 0)) && !PAST.contains(behind(sentence, counted, 2));
    }

    /**
     * "60 kilograms each", "2,000 cigarettes a minute".
     *
     * @param goods whether it counts goods; people and cases are told of by the year, too
     */
    public static boolean isRate(Sentence sentence, Counted counted, boolean goods) {
        boolean made = goods && TIMES.contains(behind(sentence, counted, 1));
        return (made || counted.kind() == Quantity.Unit.MEASURE) && isRate(sentence, counted)
                || goods && (isFlow(sentence, counted) || isOfEach(sentence, counted));
    }

    /** "the 500 million containers that move around the world each year": what happens over and over. */
    public static boolean tellsHabit(Sentence sentence, Counted counted) {
        int end = counted.quantity().span().end();
        List<Token> behind = sentence.tokens().stream()
                .filter(t -> t.span().start() >= end)
                .takeWhile(t -> !t.upos().equals("PUNCT"))
                .toList();
        return IntStream.range(0, behind.size() - 1)
                .anyMatch(i -> Set.of("each", "every").contains(behind.get(i).lower())
                        && TIMES.contains(behind.get(i + 1).lower()));
    }

    /** "drums each containing 250 litres", "88 drums, each with a capacity of 250 litres". */
    private static boolean isOfEach(Sentence sentence, Counted counted) {
        int number = sentence.tokenAt(counted.quantity().span().start()).orElse(0);
        List<Token> before =
                sentence.tokens().subList(Math.max(0, number - LONGEST_CONTENT), number).reversed().stream()
                        .takeWhile(t -> !t.isFinite()
                                && !t.upos().equals("NUM")
                                && !t.upos().equals("PUNCT"))
                        .toList();
        return before.stream()
                .filter(t -> t.lower().equals("each"))
                .map(Token::index)
                .anyMatch(i -> i > 0
                        && (sentence.token(i - 1).isNoun()
                                || sentence.token(i - 1).text().equals(",")));
    }

    /** "20 tonnes of alcohol a day": the time behind what is measured. */
    private static boolean isFlow(Sentence sentence, Counted counted) {
        int end = counted.quantity().span().end();
        List<Token> behind = sentence.tokens().stream()
                .filter(t -> t.span().start() >= end)
                .limit(LONGEST_CONTENT)
                .toList();
        int rate = (int) behind.stream()
                .takeWhile(t -> t.lemma().equals("of") || t.isNoun() || t.upos().equals("ADJ"))
                .count();
        return rate > 1
                && behind.getFirst().lemma().equals("of")
                && rate + 1 < behind.size()
                && RATES.contains(behind.get(rate).text())
                && TIMES.contains(behind.get(rate + 1).text());
    }

    /**
     * "A box cost 3 euros", "each refund comes to 20 dollars", unlike "a fraud cost the bank 3 million".
     *
     * @param prices verbs that give a price
     */
    public static boolean isPriceOfOne(Sentence sentence, Counted counted, Set<String> prices) {
        return isOnesBefore(sentence, counted, prices) || isOnesInTree(sentence, counted, prices);
    }

    /** "A month of films and news started at 40 euros". */
    private static boolean isOnesInTree(Sentence sentence, Counted counted, Set<String> prices) {
        Token number = sentence.token(counted.quantity().head());
        Token verb = Clauses.predicate(sentence, number);
        boolean one = sentence.children(verb, "nsubj")
                .filter(t -> t.xpos().equals("NN") && t.index() != number.index())
                .flatMap(t -> sentence.children(t, "det"))
                .anyMatch(t -> RATES.contains(t.lemma()));
        return one
                && number.index() > verb.index()
                && prices.contains(verb.lemma())
                && Stream.of("iobj", "obj")
                        .flatMap(relation -> sentence.children(verb, relation))
                        .allMatch(t -> t.index() == number.index());
    }

    private static boolean isOnesBefore(Sentence sentence, Counted counted, Set<String> prices) {
        int number = sentence.tokenAt(counted.quantity().span().start()).orElse(0);
        int linked = LINKS.contains(sentence.token(number - 1).lemma()) ? number - 2 : number - 1;
        return linked > 1
                && prices.contains(sentence.token(linked).lemma())
                && sentence.token(linked - 1).xpos().equals("NN")
                && sentence.tokens().subList(Math.max(0, linked - SUBJECT), linked).stream()
                        .anyMatch(t -> ONES.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    private static String behind(Sentence sentence, Counted counted, int words) {
        int end = counted.quantity().span().end();
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= end)
                .skip(words)
                .map(Token::text)
                .findFirst()
                .orElse("");
    }
}
