package org.dossier.relation.figure.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;

/** Gives numbers without a noun the one that the numbers before them had: "588 websites monitored, of which 89 were shut down". */
public final class Ellipsis {

    /** How many sentences back the noun may stand. */
    private static final int REACH = 2;

    private static final int LONGEST_BETWEEN = 5;
    private static final Set<String> WHOLE = Set.of("Of", "Among");
    private static final Set<String> BETWEEN = Set.of("ADJ", "ADV", "CCONJ", "NOUN");

    private Ellipsis() {}

    /** In the order of the text; a number that finds no noun is left out. */
    public static List<Counted> resolve(List<Quantity> quantities) {
        return resolve(quantities, (one, next) -> false, q -> Optional.empty(), (q, before) -> before);
    }

    /**
     * @param shares whether a number has its noun in common with the next: "646 judicial and 1,311 administrative proceedings"
     * @param named the noun that the sentence gives a number before it: "the number of cases rose from 6,100 to 8,600"
     * @param fits what it counts, if by the numbers before it would count this
     */
    public static List<Counted> resolve(
            List<Quantity> quantities,
            BiPredicate<Quantity, Quantity> shares,
            Function<Quantity, Optional<String>> named,
            BiFunction<Quantity, Optional<Counted>, Optional<Counted>> fits) {
        List<Counted> found = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            Optional<Quantity> next = quantities.stream().skip(i + 1L).findFirst();
            Optional<Counted> counted = isOpen(quantity)
                    ? next.filter(n -> isCount(n) && shares.test(quantity, n))
                            .map(n -> new Counted(quantity, n.kind(), n.unit()))
                            .or(() ->
                                    named.apply(quantity).map(noun -> new Counted(quantity, Quantity.Unit.COUNT, noun)))
                            .or(() -> fits.apply(
                                    quantity,
                                    antecedent(found, quantity).map(n -> new Counted(quantity, n.kind(), n.unit()))))
                    : Optional.of(Counted.of(quantity));
            counted.ifPresent(found::add);
        }
        return found;
    }

    /** "588", "202 administrative ones". */
    private static boolean isOpen(Quantity quantity) {
        return quantity.unit().isEmpty() || quantity.unit().equals("one") && quantity.kind() == Quantity.Unit.COUNT;
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.kind() == Quantity.Unit.COUNT && !isOpen(quantity);
    }

    /** The noun before a lone number in brackets ("cases (612)"), or the one that a noun of counting has ("the number of cases rose to 8,600"). */
    public static Optional<String> namedBefore(Sentence sentence, Quantity quantity, Set<String> counting) {
        int number = sentence.tokensIn(quantity.number()).stream()
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
        if (number >= 2
                && sentence.token(number - 1).text().equals("(")
                && sentence.token(number - 2).xpos().equals("NNS")) {
            return Optional.of(sentence.token(number - 2).lemma());
        }
        return partOf(sentence, number)
                .or(() -> broughtTo(sentence, number, counting))
                .or(() -> summedUp(sentence, number, counting));
    }

    /** "Of the sites concerned, 289 are abroad", "Among the cases, 1,270 involved milk", "Most of the cases, 52, were": what the opening of the sentence names. */
    private static Optional<String> partOf(Sentence sentence, int number) {
        int of = sentence.token(0).lower().equals("most") ? 1 : 0;
        boolean opened = number > of + 2
                && (of > 0
                        ? sentence.token(of).lower().equals("of")
                        : WHOLE.contains(sentence.token(0).text()))
                && sentence.token(of + 1).upos().equals("DET")
                && sentence.token(number - 1).text().equals(",");
        List<Token> between = sentence.tokens().subList(Math.min(of + 2, number), number);
        return opened && between.stream().filter(t -> t.text().equals(",")).count() == 1
                ? firstPlural(between)
                : Optional.empty();
    }

    /** "bringing to 12 the number of rifles seized", "puts at 12 the number of rifles". */
    private static Optional<String> broughtTo(Sentence sentence, int number, Set<String> counting) {
        List<Token> behind =
                sentence.tokens().stream().skip(number + 1L).limit(9).toList();
        boolean brought = number > 0
                && behind.size() > 4
                && Set.of("to", "at").contains(sentence.token(number - 1).lemma())
                && behind.get(0).upos().equals("DET");
        return IntStream.range(1, brought ? 4 : 1)
                .filter(i -> counting.contains(behind.get(i).lemma())
                        && behind.get(i + 1).lemma().equals("of"))
                .boxed()
                .findFirst()
                .flatMap(i -> firstPlural(behind.subList(i + 1, behind.size())));
    }

    private static Optional<String> summedUp(Sentence sentence, int number, Set<String> counting) {
        return IntStream.iterate(
                        number - 1, i -> i > 0 && !sentence.token(i).text().equals(";"), i -> i - 1)
                .filter(i -> sentence.token(i).text().equals("of")
                        && counting.contains(sentence.token(i - 1).lemma()))
                .boxed()
                .findFirst()
                .flatMap(of -> firstPlural(sentence.tokens().subList(of + 1, Math.min(number, of + 6))));
    }

    private static Optional<String> firstPlural(List<Token> behind) {
        return behind.stream()
                .takeWhile(t -> !t.upos().equals("NUM"))
                .filter(t -> t.xpos().equals("NNS"))
                .findFirst()
                .map(Token::lemma);
    }

    /** Whether only adjectives and one "and" or "or" stand between the two numbers of a sentence, or "to" as in "from 3 million to 2 million items". */
    public static boolean shareNoun(Sentence sentence, Quantity one, Quantity next) {
        if (one.sentence() != next.sentence()
                || one.number().end() >= next.number().start()) {
            return false;
        }
        int from = one.number().end();
        int to = next.number().start();
        List<Token> between = sentence.tokensIn(new Span(from, to));
        int before = sentence.tokenAt(from - 1).orElse(0)
                - sentence.tokensIn(one.number()).size();
        if (between.size() == 1 && between.getFirst().lemma().equals("to")) {
            return before >= 0 && sentence.token(before).lemma().equals("from");
        }
        long conjunctions =
                between.stream().filter(t -> t.upos().equals("CCONJ")).count();
        return conjunctions == 1
                && between.size() <= LONGEST_BETWEEN
                && between.stream().allMatch(t -> BETWEEN.contains(t.upos()));
    }

    /**
     * The last number of things before it, or of years right before it in its sentence ("to seven years and Pike to four"); none behind an
     * amount of its sentence: "set aside 30 million kroner, 5 million more than in 2019".
     */
    private static Optional<Counted> antecedent(List<Counted> before, Quantity quantity) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Counted candidate = before.get(i);
            int back = quantity.sentence() - candidate.quantity().sentence();
            boolean ofMoney = candidate.kind() == Quantity.Unit.MONEY && back == 0;
            if (back > REACH || ofMoney) {
                return Optional.empty();
            }
            boolean span = candidate.kind() == Quantity.Unit.DURATION && back == 0 && i == before.size() - 1;
            if (candidate.kind() == Quantity.Unit.COUNT || span) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
