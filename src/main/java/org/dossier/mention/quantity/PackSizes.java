package org.dossier.mention.quantity;

import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;

/** How much each of several packs holds, which is no amount of its own: "400 x 100 ml bottles", "20 kg x 13 bags". */
final class PackSizes {

    private static final Set<String> TIMES = Set.of("x", "×", "by", "*");

    private final Units units;

    PackSizes(Knowledge knowledge) {
        units = new Units(knowledge);
    }

    /** The number of packs with the size behind it, "400 x 100 ml", so that what it counts follows; else the number as it is. */
    Numeral withSize(List<Lexeme> text, Numeral number) {
        int size = number.end() + 1;
        boolean times = !number.words()
                && size < text.size()
                && TIMES.contains(text.get(number.end()).lower())
                && text.get(size).isNumber();
        return times
                ? units.measure(text, size + 1, true)
                        .map(u -> number.until(u.end(), number.value()))
                        .orElse(number)
                : number;
    }

    /** Whether it is the size of packs whose number follows: "20 kg x 13 bags". */
    boolean isSize(List<Lexeme> text, Numeral number) {
        return units.measure(text, number.end(), true)
                .map(Units.Found::end)
                .filter(times -> times + 1 < text.size()
                        && TIMES.contains(text.get(times).lower())
                        && text.get(times + 1).isNumber())
                .isPresent();
    }
}
