package org.dossier.mention.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;
import org.dossier.mention.number.Phrases;

/** Tells numbers that count nothing: parts of names ("COVID-19"), labels ("Article 12"), ages, list numbers, telephone numbers. */
final class QuantityFilter {

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th", "s", "'s");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    private final Set<String> labels = new HashSet<>();
    private final Set<String> denominated = new HashSet<>();
    private final Set<String> lengths = new HashSet<>();
    private final Phrases<Boolean> distances = new Phrases<>();
    private final Phrases<Boolean> agesBefore = new Phrases<>();
    private final Phrases<Boolean> agesAfter = new Phrases<>();

    private final DatedNouns dated;

    QuantityFilter(Knowledge knowledge) {
        dated = new DatedNouns(knowledge.expressions());
        knowledge.expressions().rows("numbered").forEach(r -> labels.add(r.get("word")));
        knowledge.expressions().rows("denominations").forEach(r -> denominated.add(r.get("noun")));
        knowledge.expressions().rows("distances").forEach(r -> {
            if (r.containsKey("length")) {
                lengths.add(r.get("word"));
            } else {
                distances.add(r.get("word"), true);
            }
        });
        knowledge
                .expressions()
                .rows("ages")
                .forEach(r -> ("before".equals(r.get("side")) ? agesBefore : agesAfter).add(r.get("word"), true));
    }

    boolean isNoQuantity(List<Lexeme> text, Numeral number) {
        return isGluedToWord(text, number)
                || isPartOfDateOrTime(text, number)
                || isLabelled(text, number)
                || isAge(text, number)
                || isListNumber(text, number)
                || isTelephoneNumber(text, number)
                || isOfYear(text, number)
                || dated.isYear(text, number)
                || isDenomination(text, number)
                || isDistance(text, number)
                || isMultiple(text, number);
    }

    /** "three times more than": how often a thing holds another. */
    private static boolean isMultiple(List<Lexeme> text, Numeral number) {
        int at = number.end();
        return at + 1 < text.size()
                && text.get(at).is("times")
                && Set.of("more", "the", "as", "higher", "larger", "greater", "that")
                        .contains(text.get(at + 1).lower());
    }

    /** "three kilometres east of the town", "a 15-foot trailer": where or how large something is, not how much. */
    private boolean isDistance(List<Lexeme> text, Numeral number) {
        int at = number.end();
        boolean hyphen =
                at + 1 < text.size() && text.get(at).isDash() && text.get(at).glued();
        int unit = hyphen ? at + 1 : at;
        boolean length = unit < text.size() && lengths.contains(text.get(unit).lower());
        return length && (hyphen || distances.at(text, unit + 1).isPresent());
    }

    /** "COVID-19", "B12", "mid-2019"; a currency's letters are glued, too, and are looked at later. */
    private static boolean isGluedToWord(List<Lexeme> text, Numeral number) {
        int at = number.start();
        if (at == 0 || !text.get(at).glued()) {
            return false;
        }
        Lexeme before = text.get(at - 1);
        boolean hyphen = before.isDash()
                && before.glued()
                && at > 1
                && (text.get(at - 2).isWord() || text.get(at - 2).isNumber());
        return hyphen
                || before.is("/")
                || before.is(":") && before.glued()
                || before.is("#")
                || before.is("_")
                || before.is("@");
    }

    private static boolean isPartOfDateOrTime(List<Lexeme> text, Numeral number) {
        int at = number.end();
        if (at >= text.size() || !text.get(at).glued() || number.words()) {
            return false;
        }
        Lexeme after = text.get(at);
        boolean more = at + 1 < text.size()
                && text.get(at + 1).isNumber()
                && text.get(at + 1).glued();
        return ORDINAL_ENDINGS.contains(after.lower()) || more && (after.is(":") || after.is("/"));
    }

    private boolean isLabelled(List<Lexeme> text, Numeral number) {
        int at = number.start() - 1;
        if (at > 0
                && (text.get(at).is(".")
                        || text.get(at).is(":")
                                && labels.contains(text.get(at - 1).lower()))) {
            at--;
        }
        if (at < 0 || !labels.contains(text.get(at).lower())) {
            return false;
        }
        return !number.words() || text.get(at).isCapitalized();
    }

    private boolean isAge(List<Lexeme> text, Numeral number) {
        if (agesBefore.before(text, number.start()).isPresent()) {
            return true;
        }
        for (int back = number.start() - 1; back >= Math.max(1, number.start() - 4); back--) {
            if (agesBefore.before(text, back).isPresent() && !text.get(back).isWord()
                    || agesBefore.before(text, back).isPresent()
                            && text.get(back).is("between")
                    || agesBefore.before(text, back).isPresent()
                            && text.get(back).isNumber()) {
                return true;
            }
        }
        int end = number.end();
        boolean hyphen = end < text.size() && text.get(end).isDash();
        return agesAfter.at(text, hyphen ? end + 1 : end).isPresent()
                || hyphen && isHyphenatedAge(text, end + 1)
                || isBareAge(text, number)
                || isSecondAge(text, number);
    }

    /** "45-year-old". */
    private boolean isHyphenatedAge(List<Lexeme> text, int unit) {
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

    /** "(37)" and ", 35," after a name. */
    private static boolean isBareAge(List<Lexeme> text, Numeral number) {
        int before = number.start() - 1;
        int after = number.end();
        if (before < 1 || number.value().compareTo(OLDEST) > 0 || number.end() - number.start() > 1) {
            return false;
        }
        boolean brackets = text.get(before).is("(")
                && after < text.size()
                && text.get(after).is(")");
        boolean two = text.get(number.start()).isDigits(2, 2);
        boolean commas = text.get(before).is(",")
                && (text.get(before - 1).isCapitalized()
                        || two
                                && text.get(before - 1).isWord()
                                && after < text.size()
                                && text.get(after).is(","))
                && (after >= text.size()
                        || text.get(after).is(",")
                        || text.get(after).is(";")
                        || text.get(after).is(".")
                        || text.get(after).is("and"));
        return brackets || commas;
    }

    /** "Finance Act, 56 of 2003". */
    private static boolean isOfYear(List<Lexeme> text, Numeral number) {
        int of = number.end();
        return number.start() > 0
                && !number.words()
                && of + 1 < text.size()
                && text.get(of).is("of")
                && text.get(of + 1).isDigits(4, 4)
                && (of + 2 >= text.size()
                        || !text.get(of + 2).isWord()
                        || text.get(of + 2).is("and"));
    }

    /** "a two-dollar coin", "$20 bills": what is printed on money is no sum. */
    private boolean isDenomination(List<Lexeme> text, Numeral number) {
        int at = number.end();
        for (int i = at; i < Math.min(text.size(), at + 3); i++) {
            if (denominated.contains(text.get(i).lower())) {
                boolean mark = number.start() > 0
                        && !text.get(number.start() - 1).isWord()
                        && text.get(number.start()).glued();
                boolean hyphen = text.get(at).isDash() && text.get(at).glued();
                return hyphen && i == at + 2 || mark && i == at;
            }
        }
        return false;
    }

    private static boolean isListNumber(List<Lexeme> text, Numeral number) {
        int at = number.end();
        boolean first =
                number.start() == 0 || number.start() == 1 && text.get(0).is("(");
        return first
                && !number.words()
                && at < text.size()
                && text.get(at).glued()
                && (text.get(at).is(".") || text.get(at).is(")"));
    }

    private static boolean isTelephoneNumber(List<Lexeme> text, Numeral number) {
        Lexeme piece = text.get(number.start());
        boolean leadingZero = piece.isDigits(2, 30) && piece.text().startsWith("0");
        boolean before = number.start() > 0 && text.get(number.start() - 1).kind() == Lexeme.Kind.NUMBER;
        boolean after = number.end() < text.size() && text.get(number.end()).kind() == Lexeme.Kind.NUMBER;
        boolean plus = number.start() > 0 && text.get(number.start() - 1).is("+") && piece.glued();
        return leadingZero || !number.words() && (before || after) || plus;
    }
}
