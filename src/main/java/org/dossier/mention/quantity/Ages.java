package org.dossier.mention.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;
import org.dossier.mention.number.Phrases;

/** Tells ages of people, by the words of {@code expressions/ages.tsv} or by where they stand: "aged 30", "45-year-old", "Ann Lee, 35, was". */
final class Ages {

    private static final Set<String> CLOSING = Set.of(",", ";", ".", "and");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    /** So many words before a number it may be called an age. */
    private static final int FARTHEST = 4;

    private final Phrases<Boolean> cuesBefore = new Phrases<>();
    private final Phrases<Boolean> cuesAfter = new Phrases<>();

    Ages(Expressions expressions) {
        expressions
                .rows("ages")
                .forEach(r -> ("before".equals(r.get("side")) ? cuesBefore : cuesAfter).add(r.get("word"), true));
    }

    boolean isAge(List<Lexeme> text, Numeral number) {
        if (isBehindCue(text, number.start())) {
            return true;
        }
        int end = number.end();
        boolean hyphen = end < text.size() && text.get(end).isDash();
        return cuesAfter.at(text, hyphen ? end + 1 : end).isPresent()
                || hyphen && isHyphenatedAge(text, end + 1)
                || isBareAge(text, number)
                || isSecondAge(text, number);
    }

    /** "aged 30", "aged between 30 and 40": a word of age, right before or with marks, numbers or "between" after it. */
    private boolean isBehindCue(List<Lexeme> text, int number) {
        if (cuesBefore.before(text, number).isPresent()) {
            return true;
        }
        for (int at = number - 1; at >= Math.max(1, number - FARTHEST); at--) {
            Lexeme next = text.get(at);
            if (cuesBefore.before(text, at).isPresent() && (!next.isWord() || next.isNumber() || next.is("between"))) {
                return true;
            }
        }
        return false;
    }

    /** "45-year-old". */
    private static boolean isHyphenatedAge(List<Lexeme> text, int unit) {
        return unit + 2 < text.size()
                && text.get(unit).isWord()
                && text.get(unit + 1).isDash()
                && text.get(unit + 2).is("old");
    }

    /** "two men from Kent, 54 and 53, were": the age behind another one. */
    private static boolean isSecondAge(List<Lexeme> text, Numeral number) {
        int and = number.start() - 1;
        boolean closed = number.end() >= text.size()
                || Set.of(",", ".", ";").contains(text.get(number.end()).text());
        return and > 1
                && text.get(and).is("and")
                && closed
                && text.get(number.start()).isDigits(2, 2)
                && text.get(and - 1).isDigits(2, 2)
                && isBareAge(text, new Numeral(and - 1, and, number.value(), false, false));
    }

    /** "Most of the rifles, 52, were found", "the most arrests, 52, were made": how many those are. */
    private static boolean isOfMost(List<Lexeme> text, int comma) {
        return text.subList(Math.max(0, comma - FARTHEST - 1), comma).stream().anyMatch(t -> t.is("most"));
    }

    /** "(37)" and ", 35," after a name. */
    private static boolean isBareAge(List<Lexeme> text, Numeral number) {
        int left = number.start() - 1;
        int right = number.end();
        if (left < 1 || number.value().compareTo(OLDEST) > 0 || number.end() - number.start() > 1) {
            return false;
        }
        boolean brackets = text.get(left).is("(")
                && right < text.size()
                && text.get(right).is(")")
                && !CountedPlaces.isOfOne(text, number);
        boolean two = text.get(number.start()).isDigits(2, 2);
        boolean named = text.get(left - 1).isCapitalized()
                || two
                        && text.get(left - 1).isWord()
                        && right < text.size()
                        && text.get(right).is(",");
        boolean closed =
                right >= text.size() || CLOSING.contains(text.get(right).lower());
        boolean commas = text.get(left).is(",") && named && closed && !isOfMost(text, left);
        return brackets && !isOfMost(text, left) || commas;
    }
}
