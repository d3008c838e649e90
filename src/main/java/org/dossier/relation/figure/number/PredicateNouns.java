package org.dossier.relation.figure.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.model.Quantity;

/** What people are said to be whom a number without a noun counts: "fourteen of them were women", "eight are Nigerians". */
public final class PredicateNouns {

    /** How many words may stand between the number and the verb: "of those arrested". */
    private static final int LONGEST_PART = 3;

    private static final Set<String> WITHIN = Set.of("ADJ", "NOUN", "PROPN");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
    private static final Set<String> PARTS = Set.of("them", "whom", "these", "those");

    private final CountedNouns nouns;

    public PredicateNouns(CountedNouns nouns) {
        this.nouns = nouns;
    }

    /** The noun in the singular. */
    public Optional<String> find(Sentence sentence, Quantity quantity) {
        List<Token> behind = sentence.tokens().stream()
                .filter(t -> t.span().start() >= quantity.number().end())
                .toList();
        int be = be(
                behind,
                Partitives.isPartOf(sentence, quantity, PARTS) || Partitives.isPartOfNumber(sentence, quantity));
        List<Token> phrase = behind.stream()
                .skip(be + 1L)
                .takeWhile(t -> WITHIN.contains(t.upos()))
                .toList();
        return be < 0 || phrase.isEmpty()
                ? Optional.empty()
                : Optional.of(phrase.getLast())
                        .filter(t -> PLURAL.contains(t.xpos()))
                        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                        .filter(noun -> nouns.isAny(NounSense.PERSON, nouns.kinds(Quantity.Unit.COUNT, noun)));
    }

    /** The place of "were" in "were women", "of them were women", "of those arrested were women"; -1 if there is none. */
    private static int be(List<Token> behind, boolean part) {
        for (int i = 0; i < Math.min(behind.size(), LONGEST_PART + 1); i++) {
            if (behind.get(i).lemma().equals("be")) {
                return i == 0 || i > 1 && part ? i : -1;
            }
        }
        return -1;
    }
}
