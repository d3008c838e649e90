package org.dossier.mention.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;

/** Tells the full stop that parts thousands from that before decimals: "223.440 bottles", as what is counted is whole. */
final class WholeNumbers {

    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+");

    private static final Set<String> RATES = Set.of("a", "an", "per", "each", "/");

    private WholeNumbers() {}

    /** @param counted whether the number has a noun that it counts */
    static BigDecimal value(List<Lexeme> text, AmountReader.Amount amount, boolean counted) {
        return counted || isMoney(text, amount)
                ? whole(text, amount.number())
                : amount.number().value();
    }

    /** "EUR 1.250", but not "1.250 euros a litre": money has two decimals where it is not the price of a unit. */
    private static boolean isMoney(List<Lexeme> text, AmountReader.Amount amount) {
        return amount.kind() == Quantity.Unit.MONEY
                && (amount.end() >= text.size()
                        || !RATES.contains(text.get(amount.end()).lower()));
    }

    private static BigDecimal whole(List<Lexeme> text, Numeral number) {
        boolean thousands = number.end() == number.start() + 1
                && THOUSANDS.matcher(text.get(number.start()).text()).matches();
        return thousands ? new BigDecimal(text.get(number.start()).text().replace(".", "")) : number.value();
    }
}
