package org.dossier.mention.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;
import org.dossier.mention.number.Phrases;

/** Numbers that tell where or how large something is, not how much: "three kilometres east of the town", "a 15-foot trailer", "20 three-litre bottles". */
final class Distances {

    private final Set<String> lengths = new HashSet<>();
    private final Phrases<Boolean> places = new Phrases<>();
    private final Phrases<Boolean> units = new Phrases<>();
    private final Set<String> words;

    /** @param expressions with the tables {@code distances}, units of length and what stands behind them, {@code numbers} and {@code units} */
    Distances(Expressions expressions) {
        words = expressions.words("numbers", "word");
        expressions.rows("units").forEach(r -> units.add(r.get("unit"), true));
        expressions.rows("distances").forEach(r -> {
            if (r.containsKey("length")) {
                lengths.add(r.get("word"));
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
        boolean length = unit < text.size() && lengths.contains(text.get(unit).lower());
        return length && (hyphen || places.at(text, unit + 1).isPresent());
    }

    private boolean isNumber(Lexeme piece) {
        return piece.isNumber() || words.contains(piece.lower());
    }
}
