package org.dossier.mention.name.memory;

import java.util.Optional;
import java.util.Set;
import org.dossier.mention.name.line.Editions;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Operations of a series of which the article has named another one: "Falcon 2022", "Falcon II". */
final class SeriesNames {

    private static final String RULE = "memory-series";

    private SeriesNames() {}

    /** In an article about an operation, a name with a Roman numeral is one, too: "Africa Cyber Surge II", but not "a Cessna II", "Annex II". */
    static Optional<Piece> another(Line line, int start, boolean[] taken, ArticleNames store, Set<String> labels) {
        int end = start;
        while (end < line.size() && end - start < NameMemory.LONGEST && !taken[end] && line.nameWord(end)) {
            end++;
        }
        boolean series = end - start >= 2
                && !line.nameWord(start - 1)
                && !labels.contains(line.lower(end - 2))
                && !Set.of("a", "an").contains(line.lower(start - 1))
                && line.text(end - 1).length() > 1
                && Editions.isRoman(line.text(end - 1));
        String type = store.stems.values().iterator().next().type();
        return series ? Optional.of(Piece.of(line, start, end, type, RULE)) : Optional.empty();
    }

    /** Another number of a known series is another operation; the series' name alone is the known one or the first. */
    static Optional<Piece> edition(Line line, int start, int end, ArticleNames store) {
        String text = line.phrase(start, end);
        Optional<String> stem = ArticleNames.stem(text);
        if (stem.isEmpty() || !line.capital(start) && !Editions.isNumber(line, start)) {
            return Optional.empty();
        }
        Piece model = store.stems.get(stem.get());
        return model == null
                ? Optional.empty()
                : Optional.of(new Piece(start, end, text, model.type(), Optional.empty(), RULE));
    }
}
