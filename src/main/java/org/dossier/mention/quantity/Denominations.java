package org.dossier.mention.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Table;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;

/** Numbers that are printed on money and no sums: "a two-dollar coin", "$50 and $100 bills", "10, 20 and 50 euro banknotes". */
final class Denominations {

    private static final Set<String> LIST = Set.of(",", "and", "&", "or");

    /** What money in pieces is of; any other number before "euro notes" counts them. */
    private static final Set<Integer> FACES = Set.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000);

    private static final int LONGEST_LIST = 16;

    private final Set<String> pieces;
    private final Set<String> money = new HashSet<>();

    /** @param expressions with the tables {@code denominations} and {@code currencies} */
    Denominations(Expressions expressions) {
        pieces = expressions.words("denominations", "noun");
        for (Map<String, String> row : expressions.rows("currencies")) {
            Table.values(row, "names").forEach(money::add);
            Table.values(row, "marks").forEach(money::add);
            Table.values(row, "shared").forEach(money::add);
        }
    }

    boolean isDenomination(List<Lexeme> text, Numeral number) {
        int at = number.end();
        return isFace(text, number, at) || isBehindMark(text, number.start(), at) || isListed(text, at);
    }

    /** "two-dollar coin", "50 euro notes" */
    private boolean isFace(List<Lexeme> text, Numeral number, int at) {
        int name = Lexeme.pastHyphen(text, at);
        boolean sum = name == at && !(FACES.contains(number.value().intValue()) && isMoney(text, name));
        return !sum && isPiece(text, name + 1);
    }

    /** "$20 bills", "Sh1,000 notes" */
    private boolean isBehindMark(List<Lexeme> text, int start, int at) {
        return start > 0
                && isPiece(text, at)
                && (isMoney(text, start - 1)
                        || !text.get(start - 1).isWord() && text.get(start).glued());
    }

    /** "10, 20 and 50 euro notes": what the last one of a list is, all are. */
    private boolean isListed(List<Lexeme> text, int at) {
        int next = at;
        boolean list = false;
        while (next < Math.min(text.size(), at + LONGEST_LIST)
                && (isLink(text, next)
                        || text.get(next).isNumber()
                        || text.get(next).isHyphen()
                        || isMoney(text, next))) {
            list |= isLink(text, next);
            next++;
        }
        boolean mark = next > at
                && next > 1
                && text.get(next - 1).isNumber()
                && (isMoney(text, next - 2) || !text.get(next - 2).isWord() && !isLink(text, next - 2));
        return list && isPiece(text, next) && (mark || isMoney(text, next - 1));
    }

    private static boolean isLink(List<Lexeme> text, int at) {
        return LIST.contains(text.get(at).lower());
    }

    private boolean isMoney(List<Lexeme> text, int at) {
        return at < text.size()
                && (money.contains(text.get(at).text())
                        || money.contains(text.get(at).lower()));
    }

    private boolean isPiece(List<Lexeme> text, int at) {
        return at < text.size() && pieces.contains(text.get(at).lower());
    }
}
