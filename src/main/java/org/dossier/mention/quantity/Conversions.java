package org.dossier.mention.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.number.Lexeme;

/** The same amount of money in another currency: "47 billion yuan ($7.24 billion)", "18 billion yen, (or) around 137 million dollars". */
final class Conversions {

    /** An amount in another currency, and the piece behind it. */
    record Found(int end, BigDecimal value, String code) {}

    private static final int LONGEST = 8;

    private static final Set<String> EQUALLING = Set.of("is", "was", "equals", "equalled", "equaled");

    private static final Set<String> GOING_ON = Set.of("and", "or", "more", "less");

    private final AmountReader amounts;
    private final Hedges hedges;

    Conversions(AmountReader amounts, Hedges hedges) {
        this.amounts = amounts;
        this.hedges = hedges;
    }

    /** The conversion that starts at or directly behind {@code end} of an amount in {@code code}, or behind "in cash". */
    Optional<Found> after(List<Lexeme> text, int end, String code, String country) {
        if (end >= text.size()) {
            return Optional.empty();
        }
        int form = text.get(end).is("in") ? end + 2 : end;
        if (form < text.size() && (text.get(form).is("(") || text.get(form).is("["))) {
            return money(text, form + 1, code, country).map(f -> closed(text, f));
        }
        int at = text.get(end).is(",") ? end + 1 : end;
        if (at > end && hedges.before(text, at + 1).isPresent()) {
            return money(text, at + 1, code, country).filter(f -> !goesOn(text, f.end()));
        }
        boolean or = at < text.size() && text.get(at).is("or");
        return or ? money(text, at + 1, code, country) : Optional.empty();
    }

    /** The piece behind a rate of exchange that starts with an amount: "$1 = 1,345 won", "US$1 is about 56 pesos". It counts nothing. */
    OptionalInt endOfRate(List<Lexeme> text, AmountReader.Amount one, String country) {
        int linked = one.end();
        boolean rate = one.kind() == Quantity.Unit.MONEY
                && linked < text.size()
                && (text.get(linked).is("=")
                        || EQUALLING.contains(text.get(linked).lower())
                                && one.number().value().compareTo(BigDecimal.ONE) == 0);
        return rate
                ? money(text, linked + 1, one.unit(), country).stream()
                        .mapToInt(Found::end)
                        .findFirst()
                : OptionalInt.empty();
    }

    /** "18 million yen, about $137,000 and 40 watches": a list goes on, and each is an amount of its own. */
    private static boolean goesOn(List<Lexeme> text, int end) {
        int next = end < text.size() && text.get(end).is(",") ? end + 1 : end;
        return next < text.size()
                && (GOING_ON.contains(text.get(next).lower()) || text.get(next).isNumber());
    }

    private Optional<Found> money(List<Lexeme> text, int from, String code, String country) {
        for (int at = from; at < Math.min(text.size(), from + LONGEST); at++) {
            Optional<AmountReader.Amount> amount = other(text, at, code, country);
            if (amount.isPresent()) {
                boolean near = amount.get().start() <= from
                        || hedges.before(text, amount.get().start()).isPresent()
                        || text.get(amount.get().start() - 1).isWord();
                return amount.filter(a -> near && !a.unit().equals(code))
                        .map(a -> new Found(a.end(), a.number().value(), a.unit()));
            }
            if (text.get(at).is(")") || text.get(at).is(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** An amount of money; a mark that the country shares with others stands for theirs, where its own is converted: "A$3 million ($2 million)". */
    private Optional<AmountReader.Amount> other(List<Lexeme> text, int at, String code, String country) {
        Optional<AmountReader.Amount> own = money(text, at, country);
        return own.filter(a -> !a.unit().equals(code)).or(() -> own.flatMap(a -> money(text, at, "")));
    }

    private Optional<AmountReader.Amount> money(List<Lexeme> text, int at, String country) {
        return amounts.at(text, at, country).filter(a -> a.kind() == Quantity.Unit.MONEY);
    }

    /** Up to and with the closing bracket. */
    private static Found closed(List<Lexeme> text, Found found) {
        for (int at = found.end(); at < Math.min(text.size(), found.end() + LONGEST); at++) {
            if (text.get(at).is(")") || text.get(at).is("]")) {
                return new Found(at + 1, found.value(), found.code());
            }
        }
        return found;
    }
}
