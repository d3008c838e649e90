package org.dossier.mention.name.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.body.BodyExtent;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/**
 * The abbreviations that the article itself explains, "Fraud Operations Unit (FOU)": they mean no other body that is known by the same letters.
 */
public record OwnAbbreviations(Map<String, String> explained) {

    /** First letters of a word by which other spellings of it are known. */
    private static final int START = 4;

    public static OwnAbbreviations of(
            Gazetteer gazetteer, Ontology ontology, List<Line> lines, List<List<Piece>> pieces) {
        Map<String, String> explained = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Piece> line = pieces.get(i);
            for (int k = 1; k < line.size(); k++) {
                Piece name = line.get(k - 1);
                Piece letters = line.get(k);
                if (explains(ontology, lines.get(i), name, letters)
                        && isOfOthers(gazetteer.lookup(letters.text()), name)) {
                    explained.putIfAbsent(letters.text(), typeOf(gazetteer, name));
                }
            }
        }
        return new OwnAbbreviations(explained);
    }

    /** Letters in brackets behind their name, or behind a body that is not known, whose name in its own language they may abbreviate. */
    private static boolean explains(Ontology ontology, Line line, Piece name, Piece letters) {
        return letters.start() == name.end() + 1
                && BodyExtent.bracketed(line, name.end())
                        .filter(letters.text()::equals)
                        .isPresent()
                && (BodyCues.abbreviates(letters.text(), name.text())
                        || name.entry().isEmpty() && ontology.isA(name.type(), Dos.ORGANIZATION));
    }

    private static String typeOf(Gazetteer gazetteer, Piece name) {
        List<Entry> same = gazetteer.lookup(name.text());
        return same.size() == 1 ? same.getFirst().type() : name.type();
    }

    private static boolean isOfOthers(List<Entry> bodies, Piece name) {
        return !bodies.isEmpty() && !isKnown(bodies, name);
    }

    /** Whether one of the bodies with these letters is the one named, or has its name in another spelling: "World Customs Organisation". */
    private static boolean isKnown(List<Entry> bodies, Piece name) {
        return name.entry().filter(bodies::contains).isPresent()
                || bodies.stream()
                        .filter(e -> name.entry().isEmpty() || e.names().contains(name.text()))
                        .flatMap(e -> e.names().stream())
                        .anyMatch(n -> starts(n).equals(starts(name.text())));
    }

    private static List<String> starts(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split(" ", -1))
                .map(word -> word.substring(0, Math.min(word.length(), START)))
                .toList();
    }

    /** What the article tells the piece to be, of which nothing is known by these letters; empty where it tells nothing. */
    public Optional<Piece> own(Piece piece) {
        return Optional.ofNullable(explained.get(piece.text()))
                .map(type -> piece.as(type).unknown());
    }
}
