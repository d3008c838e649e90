package org.dossier.relation.figure.number;

import java.util.List;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;

/** Numbers of a part: "39 of them", "1,401 of those arrested". */
public final class Partitives {

    private Partitives() {}

    /** @param whole the words behind "of" that may point at the whole, as they stand */
    public static boolean isPartOf(Sentence sentence, Quantity quantity, Set<String> whole) {
        List<Token> tokens = sentence.tokens();
        int of = sentence.tokenAt(quantity.number().end() - 1).orElse(quantity.head()) + 1;
        return of + 1 < tokens.size()
                && tokens.get(of).text().equals("of")
                && whole.contains(tokens.get(of + 1).text());
    }

    /** "Of these, 12 are women": the whole opens the sentence. */
    public static boolean isOfThoseBefore(Sentence sentence, Quantity quantity, Set<String> whole) {
        List<Token> tokens = sentence.tokens();
        int number = sentence.tokenAt(quantity.number().start()).orElse(0);
        return number > 1
                && tokens.get(0).lower().equals("of")
                && whole.contains(tokens.get(1).text())
                && tokens.subList(2, number).stream().noneMatch(t -> t.isNoun() || t.isVerb());
    }

    /** "five of the eight": the whole is a number without a noun, too. */
    public static boolean isPartOfNumber(Sentence sentence, Quantity quantity) {
        int number = sentence.tokenAt(quantity.number().end() - 1).orElse(quantity.head()) + 3;
        return isPartOf(sentence, quantity, Set.of("the"))
                && sentence.token(number).upos().equals("NUM")
                && !sentence.token(Math.min(number + 1, sentence.tokens().size() - 1))
                        .isNoun();
    }
}
