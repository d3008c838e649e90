package org.dossier.mention.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;

/** Nouns before which four digits are a year and count nothing: "compared to 2022 figures", "above 2019 levels". */
final class DatedNouns {

    private final Set<String> nouns;

    DatedNouns(Expressions expressions) {
        nouns = expressions.rows("dated-nouns").stream().map(r -> r.get("noun")).collect(Collectors.toSet());
    }

    /** Whether a number is the year of the noun behind it. */
    boolean isYear(List<Lexeme> text, Numeral number) {
        int at = number.end();
        String digits = text.get(number.start()).text();
        return at == number.start() + 1
                && at < text.size()
                && text.get(number.start()).isDigits(4, 4)
                && (digits.startsWith("19") || digits.startsWith("20"))
                && nouns.contains(text.get(at).lower());
    }
}
