package org.dossier.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;

/**
 * Names of places by cue words and by their surroundings: "Don Mueang district", "the port of Piraeus", "Zhangjiawan, a town in
 * …", "at Osisioma, a suburb of Aba".
 */
final class PlaceNames {

    /**
     * @param part whether the cue belongs to the name
     * @param capital whether it does so where it has a capital
     * @param after whether it tells in an apposition what a place is
     */
    private record Cue(String type, String at, boolean part, boolean capital, boolean after) {}

    private static final Set<String> FOREIGN =
            Set.of("aux", "sur", "sous", "de", "del", "du", "des", "da", "do", "dos");

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "from", "outside", "around", "across", "to", "into");
    private static final int LONGEST = 6;

    private final Ontology ontology;
    private final CuePhrases<Cue> cues;
    private final KnownNames known;
    private final String residence;
    private final PlaceKinds kinds;
    private final PlaceLists lists;
    private final LonePlaces alone;

    PlaceNames(Knowledge knowledge, KnownNames known, PlaceKinds kinds) {
        this.ontology = knowledge.ontology();
        this.known = known;
        this.kinds = kinds;
        cues = CuePhrases.of(knowledge.expressions(), "place-cues", "cue", this::cue);
        residence = knowledge.expressions().rows("place-cues").stream()
                .filter(row -> row.get("at").equals("where"))
                .map(row -> ontology.iri(row.get("class")))
                .findFirst()
                .orElse(ontology.term(Dos.PLACE));
        alone = new LonePlaces(knowledge, known);
        lists = new PlaceLists(known, kinds, ontology.term(Dos.PLACE), residence);
    }

    private Cue cue(Map<String, String> row) {
        return new Cue(
                ontology.iri(row.get("class")),
                row.get("at"),
                "yes".equals(row.get("part")),
                "capital".equals(row.get("part")),
                row.containsKey("after"));
    }

    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            for (CuePhrases.Match<Cue> match : cues.allAt(line, i)) {
                read(line, match).ifPresent(found::add);
            }
            located(line, i).ifPresent(found::add);
            found.addAll(lists.behind(line, i, located(line, i + 1).isPresent()));
        }
        return found;
    }

    private Optional<Piece> read(Line line, CuePhrases.Match<Cue> match) {
        return switch (match.value().at()) {
            case "last" -> before(line, match);
            case "first" -> behind(line, match);
            default -> Optional.empty();
        };
    }

    private Optional<Piece> before(Line line, CuePhrases.Match<Cue> match) {
        int start = runStart(line, match.start());
        if (start == match.start() || line.nameWord(match.end()) || known.isTime(line, start)) {
            return Optional.empty();
        }
        boolean capital = line.capital(match.start());
        if (capital
                && line.lower(match.end()).equals("of")
                && line.nameWord(match.end() + 1)
                && !isWithin(line, start, match)) {
            return Optional.empty();
        }
        if (capital && known.at(line, start).filter(k -> k.end() == match.end()).isPresent()) {
            return Optional.empty();
        }
        if (!capital && line.abbreviation(match.start() - 1)) {
            return Optional.empty();
        }
        boolean bare = !capital && !match.value().part();
        int end = bare ? match.start() : match.end();
        boolean longCue = match.end() - match.start() > 1;
        Piece piece = Piece.of(line, start, end, match.value().type(), longCue ? "place-cue-long" : "place-cue");
        return Optional.of(piece);
    }

    /** "Pinggu District of Beijing", but not "Western District of Tennessee". */
    private boolean isWithin(Line line, int start, CuePhrases.Match<Cue> match) {
        return !kinds.isSide(line, start)
                && known.at(line, match.end() + 1)
                        .filter(k -> known.isPlace(line, k.start(), k.end()))
                        .isPresent();
    }

    private Optional<Piece> behind(Line line, CuePhrases.Match<Cue> match) {
        int at = match.end();
        int end = runEnd(line, at);
        boolean part = match.value().part();
        boolean capital = line.capital(match.start());
        if (end == at || part && !capital) {
            return Optional.empty();
        }
        boolean whole = part || capital && match.value().capital() && !line.opens(match.start());
        return Optional.of(Piece.of(
                line,
                whole ? match.start() : at,
                end,
                match.value().type(),
                whole && !part ? "place-cue-long" : "place-cue"));
    }

    /** "in Mphephu", "Binondo, the old Chinatown of Manila", "at Idumota, Lagos". */
    private Optional<Piece> located(Line line, int start) {
        if (!line.nameWord(start)
                || line.nameWord(start - 1)
                || line.text(start - 1 < 0 ? 0 : start - 1).equals("-")) {
            return Optional.empty();
        }
        int end = runEnd(line, start);
        Optional<String> told = apposition(line, end);
        if (told.isPresent()) {
            return Optional.of(Piece.of(line, start, end, told.get(), "place-apposition"));
        }
        if (isResidence(line, start)) {
            return Optional.of(Piece.of(line, start, end, residence, "place-residence"));
        }
        Optional<Cue> where =
                cues.at(line, start - 1).map(CuePhrases.Match::value).filter(c -> c.at().equals("where"));
        if (kinds.isSide(line, start) && known.at(line, start + 1).isPresent()) {
            return Optional.empty();
        }
        boolean before = where.isPresent() || WHERE.contains(line.lower(start - 1));
        boolean within = line.lower(end).equals(",")
                && known.at(line, end + 1)
                        .filter(p -> known.isPlace(line, p.start(), p.end()))
                        .isPresent();
        boolean there = line.lower(end).equals(",") && line.lower(end + 1).equals("where");
        if (before && (within || there || where.isPresent())) {
            String type = where.map(Cue::type).orElse(ontology.term(Dos.PLACE));
            return Optional.of(Piece.of(line, start, end, type, within ? "place-pair" : "place-preposition"));
        }
        return alone.isPlace(line, start, end)
                ? Optional.of(Piece.of(line, start, end, ontology.term(Dos.PLACE), LonePlaces.RULE))
                : Optional.empty();
    }

    /** "Ann Lee, 41, of Oadby", "John Berg (37), from Hounslow", "formerly of Hatfield": where somebody lives. */
    private static boolean isResidence(Line line, int start) {
        if (!Set.of("of", "from").contains(line.lower(start - 1))) {
            return false;
        }
        int at = line.lower(start - 2).equals(",") ? start - 3 : start - 2;
        int age = line.lower(at).equals(")") ? at - 1 : at;
        boolean aged = line.lower(age).matches("[1-9][0-9]")
                && Set.of(",", "(").contains(line.lower(age - 1))
                && line.nameWord(age - 2);
        return aged || Set.of("formerly", "originally").contains(line.lower(start - 2));
    }

    /** ", a town in", ", capital of": the class that the apposition tells. */
    private Optional<String> apposition(Line line, int end) {
        if (!line.lower(end).equals(",")) {
            return Optional.empty();
        }
        for (int i = end + 1; i < Math.min(line.size(), end + 6); i++) {
            if (line.nameWord(i) && cues.at(line, i).isEmpty()
                    || Set.of(",", ".", "who", "which").contains(line.lower(i))) {
                return Optional.empty();
            }
            Optional<CuePhrases.Match<Cue>> cue =
                    cues.at(line, i).filter(c -> c.value().after());
            if (cue.isPresent()
                    && Set.of("of", "in", "on", "near", "that", "outside", "where")
                            .contains(line.lower(cue.get().end()))) {
                return Optional.of(cue.get().value().type());
            }
        }
        return Optional.empty();
    }

    /** Whether a preposition of place stands before. */
    boolean isLocated(Line line, int start) {
        return WHERE.contains(line.lower(start - 1)) || line.lower(start - 1).equals("from");
    }

    private static int runStart(Line line, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST) {
            if (line.nameWord(start - 1)) {
                start--;
            } else if (start >= 2
                    && Set.of("-", "/").contains(line.text(start - 1))
                    && line.glued(start)
                    && line.capital(start - 2)) {
                start -= 2;
            } else {
                break;
            }
        }
        return start;
    }

    /** Whether a word of another language joins what follows to the name: "Port aux Basques". */
    static boolean goesOnAbroad(Line line, int end) {
        return FOREIGN.contains(line.lower(end)) && line.nameWord(end + 1);
    }

    /** Whether such a word joins it to the name before: "Riva del Garda". */
    static boolean endsAbroad(Line line, int start) {
        return FOREIGN.contains(line.lower(start - 1)) && line.nameWord(start - 2);
    }

    private static int runEnd(Line line, int start) {
        int end = start;
        while (end < line.size() && end - start < LONGEST) {
            if (line.nameWord(end)) {
                end++;
            } else if (end > start && goesOnAbroad(line, end)) {
                end += 2;
            } else if (end > start && line.text(end).equals("-") && line.glued(end) && line.glued(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return Math.min(end, line.size());
    }
}
