package org.dossier.mention.name.operation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Names of operations in quotation marks: {@code an operation called "Iron Fist"}, {@code the "Iron Fist" campaign}. */
final class QuotedNames {
    private static final Set<String> OPENING = Set.of("\"", "“", "‘", "'", "``", "«");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", "''", "»");
    private static final int LONGEST = 8;

    /** How many words may stand between the article and the noun of an operation. */
    private static final int DESCRIBED = 4;

    private QuotedNames() {}

    /** Whether the word is a closing mark. */
    static boolean closes(Line line, int i) {
        return CLOSING.contains(line.lower(i));
    }

    /** The name whose marks close before the word. */
    static Optional<Piece> before(Line line, int end, String type) {
        for (int start = end - 2; start > 0 && end - start < LONGEST; start--) {
            if (OPENING.contains(line.lower(start)) && start + 1 < end - 1) {
                return Optional.of(Piece.of(line, start + 1, end - 1, type, "operation-quoted"));
            }
        }
        return Optional.empty();
    }

    /**
     * The name before "a campaign against …" or "its latest operation, …".
     *
     * @param noun the word at which the noun for an operation starts
     * @param behind the word after it
     */
    static Optional<Piece> apposed(Line line, int noun, int behind, String type) {
        int article = noun - 1;
        while (noun - article < DESCRIBED && isDescribing(line, article)) {
            article--;
        }
        boolean opens = article > 2
                && Set.of("DET", "PRON").contains(line.token(article).upos());
        boolean ends = behind >= line.size()
                || Set.of("ADP", "PRON", "VERB", "SCONJ", "PUNCT", "PART")
                        .contains(line.token(behind).upos());
        if (!opens || !ends) {
            return Optional.empty();
        }
        int close = line.lower(article - 1).equals(",") ? article - 1 : article;
        boolean comma = close < article || line.lower(article - 2).equals(",");
        return comma && closes(line, close - 1)
                ? before(line, close, type)
                        .filter(p -> line.capital(p.start()))
                        .map(p -> line.lower(p.end() - 1).equals(",")
                                ? Piece.of(line, p.start(), p.end() - 1, type, "operation-quoted")
                                : p)
                : Optional.empty();
    }

    private static boolean isDescribing(Line line, int i) {
        return i > 0
                && !line.capital(i)
                && Set.of("ADJ", "NOUN", "VERB", "ADV").contains(line.token(i).upos());
    }

    /** The name whose marks open at the word. */
    static Optional<Piece> at(Line line, int at, String type) {
        if (!OPENING.contains(line.lower(at))) {
            return Optional.empty();
        }
        for (int end = at + 1; end < line.size() && end - at < LONGEST; end++) {
            if (CLOSING.contains(line.lower(end))) {
                int stop = line.lower(end - 1).equals(",") ? end - 1 : end;
                return IntStream.range(at + 1, stop).anyMatch(i -> hasLetter(line.text(i)))
                        ? Optional.of(Piece.of(line, at + 1, stop, type, "operation-quoted"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
