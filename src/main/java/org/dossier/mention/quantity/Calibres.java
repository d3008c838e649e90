package org.dossier.mention.quantity;

import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;

/** Numbers that say of what make each piece is, and count nothing: "400 rounds of 9 mm ammunition", "a 12-gauge shotgun". */
final class Calibres {

    private final Set<String> words;

    /** @param expressions with the table {@code calibres} */
    Calibres(Expressions expressions) {
        words = expressions.words("calibres", "word");
    }

    boolean isCalibre(List<Lexeme> text, Numeral number) {
        int at = Lexeme.pastHyphen(text, number.end());
        return !number.words()
                && at < text.size()
                && words.contains(text.get(at).lower());
    }
}
