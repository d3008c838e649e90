package org.dossier.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Names of ships, told by the table {@code vessels}: {@code the trawler Santa Rosa} is nobody and no place, nor is {@code the Santa Rosa} then. */
final class Vessels {

    /** "a vessel – Santa Rosa –", "a yacht named Anna". */
    private static final Set<String> NAMING = Set.of("–", "—", "-", "(", "named", "called");

    private final CuePhrases<String> words;
    private final Ontology ontology;

    Vessels(Knowledge knowledge) {
        ontology = knowledge.ontology();
        words = CuePhrases.of(knowledge.expressions(), "vessels", "word", row -> row.get("word"));
    }

    /** The pieces of each line without the persons and places that are ships. */
    List<List<Piece>> without(List<Line> lines, List<List<Piece>> pieces) {
        List<List<String>> ships = new ArrayList<>();
        IntStream.range(0, lines.size()).forEach(i -> ships.addAll(named(lines.get(i), pieces.get(i))));
        return ships.isEmpty()
                ? pieces
                : IntStream.range(0, lines.size())
                        .mapToObj(i -> pieces.get(i).stream()
                                .filter(p -> !mayBe(p) || !isOf(lines.get(i), p, ships))
                                .toList())
                        .toList();
    }

    /** The words of the names behind words for ships; a name that is known to be a body's or a country's is none. */
    private List<List<String>> named(Line line, List<Piece> pieces) {
        List<List<String>> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Optional<Integer> from = words.at(line, i).map(CuePhrases.Match::end);
            if (from.isEmpty() || !line.token(from.get() - 1).isNoun()) {
                continue;
            }
            int start = NAMING.contains(line.lower(from.get())) ? from.get() + 1 : from.get();
            int end = start;
            while (line.nameWord(end)) {
                end++;
            }
            int to = end;
            boolean other = pieces.stream().anyMatch(p -> p.start() < to && start < p.end() && !mayBe(p));
            if (to > start
                    && !other
                    && !line.token(Math.min(to, line.size() - 1)).isNoun()) {
                found.add(texts(line, start, to));
            }
        }
        return found;
    }

    private boolean mayBe(Piece piece) {
        return ontology.isA(piece.type(), Dos.PERSON)
                || ontology.isA(piece.type(), Dos.PLACE) && !ontology.isA(piece.type(), Dos.COUNTRY);
    }

    /** Whether the piece stands within the name of one of the ships. */
    private static boolean isOf(Line line, Piece piece, List<List<String>> ships) {
        return ships.stream()
                .anyMatch(ship -> IntStream.rangeClosed(piece.end() - ship.size(), piece.start())
                        .filter(at -> at >= 0 && at + ship.size() <= line.size())
                        .filter(at -> !Set.of("in", "at", "near").contains(line.lower(at - 1)))
                        .anyMatch(at -> texts(line, at, at + ship.size()).equals(ship)));
    }

    private static List<String> texts(Line line, int from, int to) {
        return IntStream.range(from, to).mapToObj(line::text).toList();
    }
}
