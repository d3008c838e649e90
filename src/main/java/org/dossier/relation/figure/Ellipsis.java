package org.dossier.relation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;

/** Gives numbers without a noun the one that the numbers before them had: "588 websites monitored, of which 89 were shut down". */
final class Ellipsis {

    /** How many sentences back the noun may stand. */
    private static final int REACH = 2;

    private static final int LONGEST_BETWEEN = 5;
    private static final Set<String> BETWEEN = Set.of("ADJ", "ADV", "CCONJ", "NOUN");

    private Ellipsis() {}

    /** In the order of the text; a number that finds no noun is left out. */
    static List<Counted> resolve(List<Quantity> quantities) {
        return resolve(quantities, (one, next) -> false, q -> Optional.empty());
    }

    /**
     * @param shares whether a number has its noun in common with the next: "646 judicial and 1,311 administrative proceedings"
     * @param named the noun that the sentence gives a number before it: "the number of cases rose from 6,100 to 8,600"
     */
    static List<Counted> resolve(
            List<Quantity> quantities,
            BiPredicate<Quantity, Quantity> shares,
            Function<Quantity, Optional<String>> named) {
        List<Counted> found = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            Optional<Quantity> next =
                    Optional.of(i + 1).filter(n -> n < quantities.size()).map(quantities::get);
            Optional<Quantity> sharing = next.filter(n -> quantity.unit().isEmpty())
                    .filter(n -> n.kind() == Quantity.Unit.COUNT && !n.unit().isEmpty() && shares.test(quantity, n));
            if (!quantity.unit().isEmpty()) {
                found.add(Counted.of(quantity));
            } else if (sharing.isPresent()) {
                found.add(new Counted(
                        quantity, sharing.get().kind(), sharing.get().unit()));
            } else if (named.apply(quantity).isPresent()) {
                found.add(new Counted(
                        quantity, Quantity.Unit.COUNT, named.apply(quantity).get()));
            } else {
                antecedent(found, quantity)
                        .ifPresent(last -> found.add(new Counted(quantity, last.kind(), last.unit())));
            }
        }
        return found;
    }

    /** The noun before a lone number in brackets ("cases (612)"), or the one that a noun of counting has ("the number of cases rose to 8,600"). */
    static Optional<String> namedBefore(Sentence sentence, Quantity quantity, Set<String> counting) {
        int number = sentence.tokensIn(quantity.number()).stream()
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
        if (number >= 2
                && sentence.token(number - 1).text().equals("(")
                && sentence.token(number - 2).xpos().equals("NNS")) {
            return Optional.of(sentence.token(number - 2).lemma());
        }
        for (int i = number - 1; i > 0 && !sentence.token(i).text().equals(";"); i--) {
            boolean counts = sentence.token(i).text().equals("of")
                    && counting.contains(sentence.token(i - 1).lemma());
            if (counts) {
                return sentence.tokens().subList(i + 1, Math.min(number, i + 6)).stream()
                        .takeWhile(t -> !t.upos().equals("NUM"))
                        .filter(t -> t.xpos().equals("NNS"))
                        .findFirst()
                        .map(Token::lemma);
            }
        }
        return Optional.empty();
    }

    /** Whether only adjectives and one "and" or "or" stand between the two numbers of a sentence. */
    static boolean shareNoun(Sentence sentence, Quantity one, Quantity next) {
        if (one.sentence() != next.sentence()
                || one.number().end() >= next.number().start()) {
            return false;
        }
        int from = one.number().end();
        int to = next.number().start();
        List<Token> between = sentence.tokensIn(new Span(from, to));
        long conjunctions =
                between.stream().filter(t -> t.upos().equals("CCONJ")).count();
        return conjunctions == 1
                && between.size() <= LONGEST_BETWEEN
                && between.stream().allMatch(t -> BETWEEN.contains(t.upos()));
    }

    /** The last number of things before it, or of years right before it in its sentence ("to seven years and Pike to four"). */
    private static Optional<Counted> antecedent(List<Counted> before, Quantity quantity) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Counted candidate = before.get(i);
            int back = quantity.sentence() - candidate.quantity().sentence();
            if (back > REACH) {
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
