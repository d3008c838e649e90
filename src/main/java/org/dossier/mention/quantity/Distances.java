package org.dossier.mention.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;
import org.dossier.mention.number.Phrases;

/** Numbers that tell where or how large something is, not how much: "three kilometres east of the town", "a 15-foot trailer". */
final class Distances {

    private final Set<String> lengths = new HashSet<>();
    private final Phrases<Boolean> places = new Phrases<>();

    /** @param expressions with the table {@code distances}: units of length, and what stands behind them */
    Distances(Expressions expressions) {
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
        boolean hyphen = at + 1 < text.size() && text.get(at).isHyphen();
        int unit = hyphen ? at + 1 : at;
        boolean length = unit < text.size() && lengths.contains(text.get(unit).lower());
        return length && (hyphen || places.at(text, unit + 1).isPresent());
    }
}
