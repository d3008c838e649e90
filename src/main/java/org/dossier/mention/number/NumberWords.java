package org.dossier.mention.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Table;

/** The words of which numbers are made, from {@code expressions/numbers.tsv}, and the units that half of may be meant. */
final class NumberWords {

    /**
     * One of them.
     *
     * @param kind unit, tens, scale, glued or part
     */
    record Word(BigDecimal value, String kind) {}

    private static final Set<String> AMOUNTS = Set.of("measure", "weight");

    private final Map<String, Word> words = new HashMap<>();
    private final Set<String> measures = new HashSet<>();

    NumberWords(Knowledge knowledge) {
        for (Map<String, String> row : knowledge.expressions().rows("numbers")) {
            words.put(row.get("word"), new Word(new BigDecimal(row.get("value")), row.get("kind")));
        }
        knowledge.expressions().rows("units").stream()
                .filter(row -> AMOUNTS.contains(row.get("kind")))
                .forEach(row -> {
                    measures.add(row.get("unit"));
                    measures.addAll(Table.values(row, "forms"));
                });
    }

    /** "tonne", "kilo": what weight, length or volume is told in. */
    boolean isMeasure(Lexeme piece) {
        return measures.contains(piece.lower());
    }

    /** The word at that place, or null. */
    Word word(List<Lexeme> text, int at) {
        return at < text.size() && text.get(at).isWord()
                ? words.get(text.get(at).lower())
                : null;
    }

    boolean is(List<Lexeme> text, int at, String kind) {
        Word word = word(text, at);
        return word != null && word.kind().equals(kind);
    }

    boolean isHalf(Lexeme piece) {
        Word word = words.get(piece.lower());
        return word != null && word.kind().equals("part") && word.value().intValue() == 2;
    }

    static boolean isArticle(Lexeme piece) {
        return piece.is("a") || piece.is("an");
    }
}
