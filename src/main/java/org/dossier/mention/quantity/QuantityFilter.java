package org.dossier.mention.quantity;

import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;

/** Tells numbers that count nothing: parts of names ("COVID-19"), labels ("Article 12"), ages, list numbers, telephone numbers. */
final class QuantityFilter {

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th", "s", "'s");

    private static final Set<String> LIST = Set.of(",", "and", "&", "or", "to", "-", "–");

    /** "Last week 57 people were held": before a word that labels else ("week 57"). */
    private static final Set<String> DETERMINING =
            Set.of("last", "this", "next", "that", "past", "previous", "same", "each", "every");

    /** In pieces: a law is broken in a few of its sections. */
    private static final int LONGEST_LIST = 24;

    private final Set<String> labels;
    private final Denominations denominations;
    private final HouseNumbers houses;
    private final Distances distances;
    private final Ages ages;
    private final DatedNouns dated;
    private final Calibres calibres;
    private final ModelNumbers models;

    QuantityFilter(Knowledge knowledge) {
        ages = new Ages(knowledge.expressions());
        dated = new DatedNouns(knowledge.expressions());
        labels = knowledge.expressions().words("numbered", "word");
        houses = new HouseNumbers(knowledge.expressions());
        denominations = new Denominations(knowledge.expressions());
        distances = new Distances(knowledge.expressions());
        calibres = new Calibres(knowledge.expressions());
        models = new ModelNumbers(knowledge.expressions());
    }

    boolean isNoQuantity(List<Lexeme> text, Numeral number) {
        return isGluedToWord(text, number)
                || isPartOfDateOrTime(text, number)
                || isLabelled(text, number)
                || ages.isAge(text, number)
                || isListNumber(text, number)
                || isTelephoneNumber(text, number)
                || isOfYear(text, number)
                || dated.isYear(text, number)
                || denominations.isDenomination(text, number)
                || distances.isDistance(text, number)
                || calibres.isCalibre(text, number)
                || models.isModel(text, number)
                || isMultiple(text, number)
                || houses.isHouse(text, number);
    }

    /** "three times more than": how often a thing holds another. */
    private static boolean isMultiple(List<Lexeme> text, Numeral number) {
        int at = number.end();
        return at + 1 < text.size()
                && text.get(at).is("times")
                && Set.of("more", "the", "as", "higher", "larger", "greater", "that")
                        .contains(text.get(at + 1).lower());
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
            return isInLabelledList(text, number);
        }
        boolean told = at > 0 && DETERMINING.contains(text.get(at - 1).lower());
        return !told && (!number.words() || text.get(at).isCapitalized());
    }

    /** "Sections 46, 47 and 161 of the Act": a further number of those that a plural labels, with no noun of its own. */
    private boolean isInLabelledList(List<Lexeme> text, Numeral number) {
        boolean counts = number.end() < text.size()
                && text.get(number.end()).isWord()
                && !LIST.contains(text.get(number.end()).lower())
                && !text.get(number.end()).is("of");
        int at = number.start() - 1;
        int farthest = Math.max(0, at - LONGEST_LIST);
        while (at > farthest
                && (text.get(at).isNumber() || LIST.contains(text.get(at).lower()))) {
            at--;
        }
        return !counts
                && at >= 0
                && at < number.start() - 1
                && text.get(at).lower().endsWith("s")
                && labels.contains(text.get(at).lower());
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

    /** "05 persons": a small number that is filled up with a zero. */
    private static boolean isPadded(List<Lexeme> text, Numeral number) {
        Lexeme piece = text.get(number.start());
        return piece.isDigits(2, 2)
                && !piece.text().equals("00")
                && number.end() < text.size()
                && text.get(number.end()).isWord()
                && !text.get(number.end()).glued();
    }

    /** The second number of "40 50-litre drums", "40 50kg bags". */
    private static boolean isSize(List<Lexeme> text, int at) {
        int unit = Lexeme.pastHyphen(text, at + 1);
        return unit < text.size()
                && text.get(unit).isWord()
                && (unit > at + 1 || text.get(unit).glued());
    }

    private static boolean isTelephoneNumber(List<Lexeme> text, Numeral number) {
        Lexeme piece = text.get(number.start());
        boolean leadingZero = piece.isDigits(2, 30) && piece.text().startsWith("0") && !isPadded(text, number);
        boolean before = number.start() > 0 && text.get(number.start() - 1).kind() == Lexeme.Kind.NUMBER;
        int next = number.end();
        boolean after = next < text.size() && text.get(next).kind() == Lexeme.Kind.NUMBER && !isSize(text, next);
        boolean plus = number.start() > 0 && text.get(number.start() - 1).is("+") && piece.glued();
        return leadingZero || !number.words() && (before || after) || plus;
    }
}
