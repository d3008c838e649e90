package org.dossier.mention.quantity;

import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;
import org.dossier.mention.number.Phrases;

/** Numbers that tell where or how large something is, not how much: "three kilometres east of the town", "a 15-foot trailer", "20 three-litre bottles". */
final class Distances {

    private static final int BRACKET = 6;

    private final Phrases<Boolean> lengths = new Phrases<>();
    private final Phrases<Boolean> places = new Phrases<>();
    private final Phrases<Boolean> units = new Phrases<>();
    private final Set<String> words;

    /** @param expressions with the tables {@code distances}, units of length and what stands behind them, {@code numbers} and {@code units} */
    Distances(Expressions expressions) {
        words = expressions.words("numbers", "word");
        expressions.rows("units").forEach(r -> units.add(r.get("unit"), true));
        expressions.rows("distances").forEach(r -> {
            if (r.containsKey("length")) {
                lengths.add(r.get("word"), true);
            } else {
                places.add(r.get("word"), true);
            }
        });
    }

    boolean isDistance(List<Lexeme> text, Numeral number) {
        int at = number.end();
        boolean counted = number.start() > 0 && isNumber(text.get(number.start() - 1));
        if (counted
                && at + 1 < text.size()
                && text.get(at).isHyphen()
                && units.at(text, at + 1).isPresent()) {
            return true;
        }
        boolean hyphen = at + 1 < text.size() && text.get(at).isHyphen();
        int unit = hyphen ? at + 1 : at;
        return lengths.at(text, unit)
                .filter(l -> hyphen
                        || places.at(text, behind(text, number.start(), l.end()))
                                .isPresent())
                .isPresent();
    }

    /** What stands behind a length and the same in other units: "20 miles (32 km) off the coast", of either. */
    private int behind(List<Lexeme> text, int number, int end) {
        int open = number - 1;
        while (open > Math.max(0, number - BRACKET) && !text.get(open).is("(")) {
            open--;
        }
        boolean converted = open > 0
                && text.get(open).is("(")
                && end < text.size()
                && text.get(end).is(")")
                && lengths.before(text, open).isPresent();
        return converted ? end + 1 : pastBracket(text, end);
    }

    private static int pastBracket(List<Lexeme> text, int at) {
        int end = at + 1;
        while (end < Math.min(text.size(), at + BRACKET) && !text.get(end).is(")")) {
            end++;
        }
        boolean bracket = at < text.size()
                && text.get(at).is("(")
                && end < text.size()
                && text.get(end).is(")");
        return bracket ? end + 1 : at;
    }

    private boolean isNumber(Lexeme piece) {
        return piece.isNumber() || words.contains(piece.lower());
    }
}
