package org.dossier.relation.figure.measure;

import java.util.List;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;

/** Numbers that tell how large a thing is, how much it can hold or what it was passed off as, and of nothing that was taken: the table {@code extents}. */
final class Extents {

    private static final int NEAR = 7;

    private final Set<String> dimensions;
    private final Set<String> abilities;
    private final Set<String> behindNouns;
    private final Set<String> areas;
    private final Set<String> guises;

    Extents(Expressions expressions) {
        dimensions = expressions.words("extents", "word", "kind", "dimension");
        abilities = expressions.words("extents", "word", "kind", "ability");
        behindNouns = expressions.words("extents", "word", "kind", "noun");
        guises = expressions.words("extents", "word", "kind", "guise");
        areas = expressions.words("extents", "word", "kind", "area");
    }

    /** "seized a boat 18 metres long", "a vessel capable of carrying up to 12 tonnes", "a trailer that can hold 30 tonnes". */
    boolean isExtent(Sentence sentence, Counted counted) {
        return counted.kind() == Quantity.Unit.MEASURE
                        && (isDimension(sentence, counted) || isAbility(sentence, counted))
                || isGuise(sentence, counted);
    }

    /** "144 drums, which had been misdeclared as 1,000 bags of cement", "declared as carrying 40 rolls". */
    private boolean isGuise(Sentence sentence, Counted counted) {
        int number = sentence.tokenAt(counted.quantity().span().start()).orElse(0);
        int as = number > 1 && sentence.token(number - 1).xpos().equals("VBG") ? number - 2 : number - 1;
        return as > 0
                && sentence.token(as).lower().equals("as")
                && guises.contains(sentence.token(as - 1).lower());
    }

    /** "The crews covered 300 square miles": how far something went; "seized 300 metres of cable" is none. */
    boolean isArea(Counted counted) {
        return counted.kind() == Quantity.Unit.MEASURE && areas.contains(counted.unit());
    }

    private boolean isDimension(Sentence sentence, Counted counted) {
        int end = counted.quantity().span().end();
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= end)
                .findFirst()
                .filter(t -> dimensions.contains(t.lower()))
                .isPresent();
    }

    private boolean isAbility(Sentence sentence, Counted counted) {
        int number = sentence.tokenAt(counted.quantity().span().start()).orElse(0);
        List<Token> before = sentence.tokens().subList(Math.max(0, number - NEAR), number);
        return before.reversed().stream()
                .takeWhile(t -> !t.upos().equals("NUM") && !t.upos().equals("PUNCT"))
                .anyMatch(t -> abilities.contains(t.lower())
                        || behindNouns.contains(t.lower()) && isBehindNoun(sentence, t.index()));
    }

    /** "a tunnel able to", "a truck that can", unlike "police were able to". */
    private static boolean isBehindNoun(Sentence sentence, int at) {
        Token before = sentence.token(Math.max(0, at - 1));
        return before.isNoun() && !before.is("nsubj")
                || before.xpos().equals("WDT")
                || before.text().equals(",");
    }
}
