package org.dossier.relation.figure.slot;

import java.util.HashSet;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.chart.Layout;

/** Passages that say that they tell of something else: {@code Separately, customs in Oslo seized …}, {@code in an unrelated case}. */
final class ApartPassages {

    /** How many words open a sentence: "In a separate case". */
    private static final int OPENING = 4;

    private final Layout layout;
    private final Set<Integer> paragraphs = new HashSet<>();
    private final Set<Integer> openings = new HashSet<>();

    /** @param expressions with the table {@code breaks} */
    ApartPassages(Layout layout, Expressions expressions) {
        this.layout = layout;
        Set<String> breaks = expressions.words("breaks", "word", "kind", "apart");
        for (Sentence sentence : layout.document().sentences()) {
            if (sentence.tokens().stream().limit(OPENING).anyMatch(t -> breaks.contains(t.lemma()))) {
                openings.add(sentence.index());
            }
            if (sentence.tokens().stream().anyMatch(t -> breaks.contains(t.lemma()) && !isCounted(sentence, t))) {
                paragraphs.add(layout.paragraph(sentence));
            }
        }
    }

    /** "12 in Peru, 14 in Chile and three elsewhere" */
    private static boolean isCounted(Sentence sentence, Token word) {
        return word.index() > 0 && sentence.token(word.index() - 1).upos().equals("NUM");
    }

    /** Whether the paragraph of the sentence says so somewhere. */
    boolean hold(Sentence sentence) {
        return paragraphs.contains(layout.paragraph(sentence));
    }

    /** Whether the sentence of that number opens with it, so that it goes on about nothing before. */
    boolean openAt(int sentence) {
        return openings.contains(sentence);
    }
}
