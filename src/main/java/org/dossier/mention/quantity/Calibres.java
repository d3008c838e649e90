package org.dossier.mention.quantity;

import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;

/** Numbers that say of what make each piece is, and count nothing: "400 rounds of 9 mm ammunition", "a 12-gauge shotgun", "90 tablets of Zarol (50 mg)". */
final class Calibres {

    private final Set<String> words;

    /** Words that tell an amount where "of" follows them: "50 mg of it". */
    private final Set<String> strengths;

    /** @param expressions with the table {@code calibres} */
    Calibres(Expressions expressions) {
        words = expressions.words("calibres", "word");
        strengths = expressions.words("calibres", "word", "of", "amount");
    }

    boolean isCalibre(List<Lexeme> text, Numeral number) {
        int at = Lexeme.pastHyphen(text, number.end());
        return !number.words()
                && at < text.size()
                && words.contains(text.get(at).lower())
                && !(strengths.contains(text.get(at).lower())
                        && at + 1 < text.size()
                        && text.get(at + 1).is("of"));
    }
}
