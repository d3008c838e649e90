package org.dossier.mention.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.NumberReader;

/** The same sum once more in brackets: "Two Million Naira (N2,000,000)", "N750 (Seven Hundred and Fifty Naira)". */
record Restatements(NumberReader numbers) {

    private static final int LONGEST = 30;

    /** From where on a number in words is one that was written in digits: "(two of the men)" tells something else. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many pieces stand before the number in the bracket: its currency. */
    private static final int CURRENCY = 3;

    /** The piece behind a bracket there that says the same as the last of the quantities; the piece itself where none does. */
    int end(List<Lexeme> text, List<Quantity> quantities, int at) {
        boolean money = !quantities.isEmpty()
                && quantities.getLast().kind() == Quantity.Unit.MONEY
                && at < text.size()
                && text.get(at).is("(");
        return money && isSame(text, quantities.getLast(), at + 1)
                ? close(text, at).orElse(at)
                : at;
    }

    private boolean isSame(List<Lexeme> text, Quantity quantity, int from) {
        boolean words = from < text.size()
                && text.get(from).isWord()
                && numbers.read(text, from)
                        .filter(n -> n.words() && n.value().compareTo(HUNDRED) >= 0)
                        .isPresent();
        return words
                || IntStream.range(from, Math.min(text.size(), from + CURRENCY))
                        .mapToObj(i -> numbers.read(text, i))
                        .flatMap(Optional::stream)
                        .limit(1)
                        .anyMatch(n -> n.value().compareTo(quantity.value()) == 0);
    }

    private static OptionalInt close(List<Lexeme> text, int open) {
        return IntStream.range(open, Math.min(text.size(), open + LONGEST))
                .filter(i -> text.get(i).is(")"))
                .map(i -> i + 1)
                .findFirst();
    }
}
