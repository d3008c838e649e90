package org.dossier.mention.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.number.Lexeme;

/**
 * Numbers of a list whose unit stands behind the last of them alone: "12 and 15 months", "38, 18 and nine months", "300 and 500 euros", or behind
 * the first: "21 tonnes, Ecuador 14", or behind one end of a change: "from 9.8 to 12.4 tonnes", "to 12,000 items from 9,400". What
 * is counted is shared elsewhere, where the tree tells whether it is.
 */
final class SharedUnits {

    private static final Set<String> CONJUNCTIONS = Set.of("and", "or");
    private static final Set<Quantity.Unit> SHARED =
            Set.of(Quantity.Unit.DURATION, Quantity.Unit.MONEY, Quantity.Unit.MEASURE);

    private SharedUnits() {}

    /** The quantities of one sentence, in its order. */
    static List<Quantity> share(List<Quantity> found, List<Lexeme> text) {
        List<Quantity> shared = new ArrayList<>(found);
        boolean open = false;
        for (int i = shared.size() - 2; i >= 0; i--) {
            Quantity one = shared.get(i);
            Quantity next = shared.get(i + 1);
            List<String> between = between(one, next, text);
            boolean last = mayShare(next)
                    && (CONJUNCTIONS.contains(between.getLast())
                            || between.equals(List.of("to"))
                                    && before(one, text).equals("from"));
            open = isBare(one) && (last || open && between.equals(List.of(",")));
            if (open) {
                shared.set(i, withUnit(one, scaled(one, next, text), next, next.head()));
            }
        }
        for (int i = 1; i < shared.size(); i++) {
            shared.set(i, gapped(shared.get(i), shared.get(i - 1), text));
            if (isFrom(shared.get(i), shared.get(i - 1), text)) {
                shared.set(
                        i,
                        withUnit(
                                shared.get(i),
                                shared.get(i).value(),
                                shared.get(i - 1),
                                shared.get(i).head()));
            }
        }
        return worth(shared, text);
    }

    /**
     * "258 cars worth Rs 382 million; 241 vans worth over 285 million": a sum without its currency has that of the sum before; where there is none, it
     * counts nothing.
     */
    private static List<Quantity> worth(List<Quantity> found, List<Lexeme> text) {
        List<Quantity> told = new ArrayList<>();
        for (Quantity quantity : found) {
            if (isBare(quantity) && before(quantity, text).equals("worth")) {
                told.reversed().stream()
                        .filter(q -> q.kind() == Quantity.Unit.MONEY)
                        .findFirst()
                        .ifPresent(money -> told.add(withUnit(quantity, quantity.value(), money, quantity.head())));
            } else {
                told.add(quantity);
            }
        }
        return told;
    }

    /** "21 tonnes, Ecuador 14 and Brazil nine": the unit of the number before, where names and numbers alone go on. */
    private static Quantity gapped(Quantity quantity, Quantity before, List<Lexeme> text) {
        int number = (int) text.stream()
                .takeWhile(l -> l.span().start() < quantity.number().start())
                .count();
        boolean takes = isBare(quantity)
                && before.kind() == Quantity.Unit.MEASURE
                && BareNumber.isGapped(text, number, number + 1);
        return takes ? withUnit(quantity, quantity.value(), before, quantity.head()) : quantity;
    }

    /** "fell to 12,000 items from 9,400". */
    private static boolean isFrom(Quantity quantity, Quantity before, List<Lexeme> text) {
        return isBare(quantity)
                && !before.unit().isEmpty()
                && between(before, quantity, text).equals(List.of("from"))
                && before(before, text).equals("to");
    }

    /** "from 9.8 to 12.4 million euros": what multiplies the second number multiplies the first. */
    private static BigDecimal scaled(Quantity one, Quantity next, List<Lexeme> text) {
        BigDecimal written = text.stream()
                .filter(l -> l.span().start() == next.number().start())
                .flatMap(l -> l.value().stream())
                .findFirst()
                .orElse(next.value());
        boolean small = one.value().compareTo(BigDecimal.valueOf(1000)) < 0;
        return small && written.signum() > 0 && before(one, text).equals("from")
                ? one.value().multiply(next.value().divide(written, MathContext.DECIMAL64))
                : one.value();
    }

    private static String before(Quantity quantity, List<Lexeme> text) {
        return text.stream()
                .filter(l -> l.span().end() <= quantity.span().start())
                .reduce((one, next) -> next)
                .map(Lexeme::lower)
                .orElse("");
    }

    private static boolean isBare(Quantity quantity) {
        return quantity.unit().isEmpty() && quantity.kind() == Quantity.Unit.COUNT;
    }

    /** A unit that stands behind its number, with nothing but the number before it. */
    private static boolean mayShare(Quantity quantity) {
        return SHARED.contains(quantity.kind())
                && quantity.converted().isEmpty()
                && quantity.span().start() == quantity.number().start();
    }

    /** The words between two numbers, "?" where they do not join them in a list. */
    private static List<String> between(Quantity one, Quantity next, List<Lexeme> text) {
        List<String> words = text.stream()
                .filter(l -> l.span().start() >= one.span().end()
                        && l.span().end() <= next.span().start())
                .map(Lexeme::lower)
                .toList();
        boolean joins =
                words.size() == 1 || words.size() == 2 && words.getFirst().equals(",");
        return joins ? words : List.of("?");
    }

    private static Quantity withUnit(Quantity number, BigDecimal value, Quantity other, int head) {
        return new Quantity(
                number.span(),
                number.sentence(),
                head,
                number.number(),
                value,
                other.unit(),
                other.kind(),
                number.bound(),
                number.converted());
    }
}
