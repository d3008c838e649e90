package org.dossier.mention.name.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** What the gazetteer knows of the names of bodies that a sentence holds. */
final class BodyEntries {

    private final Ontology ontology;
    private final KnownNames known;

    BodyEntries(Ontology ontology, KnownNames known) {
        this.ontology = ontology;
        this.known = known;
    }

    /** "Fraud Bureau of the Ministry of Justice": two bodies, where both are known. */
    List<Piece> apart(Line line, Piece piece) {
        for (int at = piece.start() + 2; at < piece.end() - 2; at++) {
            Optional<Piece> whole =
                    line.lower(at - 1).equals("of") && line.lower(at).equals("the")
                            ? known.at(line, at + 1).filter(p -> p.end() == piece.end() && isBody(p))
                            : Optional.empty();
            if (whole.isPresent()) {
                int end = at - 1;
                return List.of(
                        new Piece(
                                piece.start(),
                                end,
                                line.phrase(piece.start(), end),
                                piece.type(),
                                piece.entry(),
                                piece.by()),
                        whole.get());
            }
        }
        return List.of(piece);
    }

    /** The gazetteer knows better than the cue what a name is: entry and class of the longest known body at its end. */
    Piece knownInside(Line line, Piece piece) {
        if (piece.entry().isPresent()) {
            return piece;
        }
        Optional<Entry> abroad = ofCountry(line, piece);
        if (abroad.isPresent()) {
            return piece.as(abroad.get().type()).with(abroad.get());
        }
        for (int start = piece.start(); start < piece.end() - 1; start++) {
            if (start > piece.start() && !tellsPlace(line, piece.start(), start)) {
                break;
            }
            List<Entry> entries = bodiesAt(line, start, piece);
            if (!entries.isEmpty()) {
                return with(piece, entries);
            }
        }
        return piece;
    }

    private List<Entry> bodiesAt(Line line, int start, Piece piece) {
        return known.entries(line, start, piece.end()).stream()
                .filter(e -> ontology.isA(e.type(), Dos.ORGANIZATION))
                .filter(e -> start == piece.start() || isOf(line, piece.start(), start, e))
                .toList();
    }

    /** Of bodies of several classes the cue says which is meant. */
    private static Piece with(Piece piece, List<Entry> entries) {
        Entry entry = entries.getFirst();
        return entries.stream().allMatch(e -> e.type().equals(entry.type()))
                ? piece.as(entry.type()).with(entry)
                : piece.with(entry).foundBy("gazetteer:" + entry.table());
    }

    /** "Ministry of Public Security of China": the body of the name before "of" in the country behind it. */
    private Optional<Entry> ofCountry(Line line, Piece piece) {
        for (int of = piece.start() + 1; of < piece.end() - 1; of++) {
            int place = line.lower(of + 1).equals("the") ? of + 2 : of + 1;
            if (line.lower(of).equals("of") && known.isPlace(line, place, piece.end())) {
                List<String> countries = known.entries(line, place, piece.end()).stream()
                        .filter(e -> ontology.isA(e.type(), Dos.COUNTRY))
                        .flatMap(e -> e.column("country").stream())
                        .toList();
                return known.entries(line, piece.start(), of).stream()
                        .filter(e -> ontology.isA(e.type(), Dos.ORGANIZATION)
                                && e.column("country")
                                        .filter(countries::contains)
                                        .isPresent())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Whether the words only say of which country: "US Federal Bureau of Investigation". */
    private boolean tellsPlace(Line line, int start, int end) {
        return known.isPlace(line, start, end)
                || end - start == 1 && known.byAdjective(line, start).isPresent();
    }

    /**
     * Whether the words before the name can tell the body's country: neither "French Judicial Police" nor "Kampala Metropolitan Police"
     * is the known one of another country.
     */
    private boolean isOf(Line line, int start, int end, Entry body) {
        Optional<String> country = body.column("country");
        List<String> told = Stream.concat(
                        known.byAdjective(line, start).stream(), known.entries(line, start, end).stream())
                .flatMap(e -> e.column("country").stream())
                .toList();
        return told.isEmpty() || country.isEmpty() || told.contains(country.get());
    }

    private boolean isBody(Piece piece) {
        return ontology.isA(piece.type(), Dos.ORGANIZATION);
    }
}
