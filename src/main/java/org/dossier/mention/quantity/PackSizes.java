package org.dossier.mention.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;

/** How much each of several packs holds, which is no amount of its own: "400 x 100 ml bottles", "20 kg x 13 bags", "40 bottles of 750 ml whisky", "485 cans (25 litres each)". */
final class PackSizes {

    private static final Set<String> TIMES = Set.of("x", "×", "by", "*");

    /** "40 small bottles of", in pieces. */
    private static final int LONGEST_PACKS = 4;

    private final Units units;
    private final Lexicon lexicon;

    PackSizes(Knowledge knowledge) {
        units = new Units(knowledge);
        lexicon = knowledge.lexicon();
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

    /** Whether it is the size of packs: "20 kg x 13 bags", "40 bottles of 750 ml". */
    boolean isSize(Sentence sentence, List<Lexeme> text, Numeral number) {
        Optional<Units.Found> unit = units.measure(text, number.end(), true);
        return isTimesPacks(text, number)
                || unit.isPresent() && isBehindPacks(sentence, text, number.start())
                || unit.filter(u -> isOfEach(text, number.start() - 1, u.end())).isPresent();
    }

    /** "485 cans (25 litres each)". */
    private static boolean isOfEach(List<Lexeme> text, int open, int end) {
        return open > 0
                && text.get(open).is("(")
                && end + 1 < text.size()
                && text.get(end).is("each")
                && text.get(end + 1).is(")");
    }

    private boolean isPacks(Sentence sentence, List<Lexeme> text, int at) {
        return lexicon.is(
                NounSense.PACKAGING, sentence.token(text.get(at).token()).lemma());
    }

    private boolean isBehindPacks(Sentence sentence, List<Lexeme> text, int at) {
        boolean packs = at > 2 && text.get(at - 1).is("of") && isPacks(sentence, text, at - 2);
        return packs
                && IntStream.range(Math.max(0, at - 1 - LONGEST_PACKS), at - 2)
                        .anyMatch(i -> text.get(i).isNumber() && !text.get(i).is("1"));
    }

    private boolean isTimesPacks(List<Lexeme> text, Numeral number) {
        return units.measure(text, number.end(), true)
                .map(Units.Found::end)
                .filter(times -> times + 1 < text.size()
                        && TIMES.contains(text.get(times).lower())
                        && text.get(times + 1).isNumber())
                .isPresent();
    }
}
