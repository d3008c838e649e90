package org.dossier.mention.name;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Table;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Words that look like a name and name nothing: phrases of a table, places in the names and marks of currencies ("US dollars"). */
final class NoNames {

    /** Words that may stand in brackets beside a place. */
    private static final int BRACKET = 4;

    private final CuePhrases<String> phrases;
    private final CuePhrases<String> currencies = new CuePhrases<>();
    private final Set<String> marks = new HashSet<>();
    private final Set<String> papers;

    /** @param expressions tables {@code no-names}, {@code currencies}, {@code numbered} */
    NoNames(Expressions expressions) {
        phrases = CuePhrases.of(expressions, "no-names", "phrase", row -> row.get("phrase"));
        papers = expressions.words("numbered", "word");
        for (Map<String, String> row : expressions.rows("currencies")) {
            marks.addAll(Table.values(row, "marks"));
            marks.addAll(Table.values(row, "shared"));
            List.of("names", "shared").forEach(column -> addNames(Table.values(row, column)));
        }
    }

    private void addNames(List<String> names) {
        names.stream()
                .filter(name -> Character.isLowerCase(name.codePointAt(0)))
                .forEach(name -> {
                    currencies.add(name, name);
                    currencies.add(name + "s", name);
                });
    }

    /** Whether the words of the piece, alone or with the one before them, are one of the phrases. */
    boolean isPhrase(Line line, Piece piece) {
        return reaches(line, piece.start(), piece.end()) || reaches(line, piece.start() - 1, piece.end());
    }

    /** "the Waste (England and Wales) Regulations": whether a place in brackets is a part of the name of a law. */
    boolean isInLaw(Line line, Piece place) {
        int open = place.start() - 1;
        while (open > 0 && place.start() - open <= BRACKET && !line.lower(open).equals("(")) {
            open--;
        }
        int close = place.end();
        while (close < line.size()
                && close - place.end() < BRACKET
                && !line.lower(close).equals(")")) {
            close++;
        }
        return line.lower(open).equals("(")
                && line.capital(open - 1)
                && line.lower(close).equals(")")
                && line.capital(close + 1)
                && papers.contains(line.lower(close + 1));
    }

    private boolean reaches(Line line, int start, int end) {
        return phrases.allAt(line, start).stream().anyMatch(m -> m.end() >= end);
    }

    /** Whether a place only tells of which country money is: "US dollars", "Shs 1.8 billion". */
    boolean isOfMoney(Line line, Piece place) {
        return currencies.at(line, place.end()).isPresent() || isMark(line, place);
    }

    private boolean isMark(Line line, Piece piece) {
        String bare = piece.text().endsWith(".")
                ? piece.text().substring(0, piece.text().length() - 1)
                : piece.text();
        return marks.contains(bare) && KnownNames.isNumber(line, KnownNames.behindStop(line, piece.end()));
    }
}
