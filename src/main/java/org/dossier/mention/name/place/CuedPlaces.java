package org.dossier.mention.name.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Names of places by the cue words in them or beside them: "Don Mueang district", "the port of Piraeus". */
public final class CuedPlaces {

    public static final String RULE = "place-cue";

    /** By a cue of several words, or with one that belongs to the name only since it has a capital. */
    public static final String LONG = "place-cue-long";

    private static final Set<String> WHERE =
            Set.of("in", "at", "to", "into", "near", "outside", "inside", "around", "behind", "opposite");

    /**
     * A row of the table {@code place-cues}.
     *
     * @param at where it stands to the name: {@code first}, {@code last}, {@code each} before a list, or {@code where} before it as a preposition does
     * @param part whether the cue belongs to the name
     * @param capital whether it does so where it has a capital
     * @param after whether it tells in an apposition what a place is
     * @param acts the class of those who work there, which it names where nobody is or goes: "officers of Bole police station"
     */
    record Cue(String type, String at, boolean part, boolean capital, boolean after, Optional<String> acts) {

        static Cue of(Ontology ontology, Map<String, String> row) {
            return new Cue(
                    ontology.iri(row.get("class")),
                    row.get("at"),
                    "yes".equals(row.get("part")),
                    "capital".equals(row.get("part")),
                    row.containsKey("after"),
                    Optional.ofNullable(row.get("acts")).map(ontology::iri));
        }
    }

    private final CuePhrases<Cue> cues;
    private final KnownNames known;
    private final PlaceKinds kinds;
    private final PlaceExtent extent;

    CuedPlaces(Knowledge knowledge, KnownNames known, PlaceKinds kinds, PlaceExtent extent) {
        this.known = known;
        this.kinds = kinds;
        this.extent = extent;
        cues = CuePhrases.of(knowledge.expressions(), "place-cues", "cue", row -> Cue.of(knowledge.ontology(), row));
    }

    CuePhrases<Cue> cues() {
        return cues;
    }

    /** The names whose cue stands at a word. */
    List<Piece> at(Line line, int word) {
        return cues.allAt(line, word).stream()
                .flatMap(match -> read(line, match).stream())
                .toList();
    }

    private List<Piece> read(Line line, CuePhrases.Match<Cue> match) {
        return switch (match.value().at()) {
            case "last" -> before(line, match).stream().toList();
            case "first" -> behind(line, match).stream().toList();
            case "each" -> each(line, match);
            default -> List.of();
        };
    }

    /** "the districts of Pune, Satara and Nashik": those of no known place, the first of them, and those up to the one behind "and". */
    private List<Piece> each(Line line, CuePhrases.Match<Cue> match) {
        List<Piece> found = new ArrayList<>();
        int at = match.end();
        int end = extent.end(line, at);
        while (end > at) {
            found.add(Piece.of(line, at, end, match.value().type(), RULE));
            if (line.lower(at - 1).equals("and")) {
                return unknown(line, found);
            }
            at = line.lower(end).equals(",") && line.lower(end + 1).equals("and") ? end + 2 : end + 1;
            end = Set.of(",", "and").contains(line.lower(end)) ? extent.end(line, at) : at;
        }
        return unknown(line, found.stream().limit(1).toList());
    }

    private List<Piece> unknown(Line line, List<Piece> found) {
        return found.stream()
                .filter(p -> known.at(line, p.start())
                        .filter(k -> k.end() == p.end() && known.isPlace(line, k.start(), k.end()))
                        .isEmpty())
                .toList();
    }

    private Optional<Piece> before(Line line, CuePhrases.Match<Cue> match) {
        int start = extent.start(line, match.start());
        if (start == match.start() || line.nameWord(match.end()) || known.isTime(line, start)) {
            return Optional.empty();
        }
        boolean capital = line.capital(match.start());
        if (capital
                ? isOther(line, start, match)
                : line.abbreviation(match.start() - 1)
                        || isOfCountry(line, start, match.start())
                        || isOfAnother(line, start, match)) {
            return Optional.empty();
        }
        boolean bare = !capital && !match.value().part();
        int end = bare ? match.start() : match.end();
        boolean longCue = match.end() - match.start() > 1;
        String type = match.value()
                .acts()
                .filter(a -> !isWhere(line, start))
                .orElse(match.value().type());
        return Optional.of(Piece.of(line, start, end, type, longCue ? LONG : RULE));
    }

    private static boolean isWhere(Line line, int start) {
        int before = line.lower(start - 1).equals("the") ? start - 2 : start - 1;
        return WHERE.contains(line.lower(before));
    }

    /** "the Chinese border crossing", "the European market": of a country, and no name. */
    private boolean isOfCountry(Line line, int start, int end) {
        return known.byAdjective(line, start, end).isPresent()
                || line.token(end - 1).upos().equals("ADJ");
    }

    /** "the Dublin suburb of Tallaght": of a place that is known, and which one is told behind. */
    private boolean isOfAnother(Line line, int start, CuePhrases.Match<Cue> match) {
        return line.lower(match.end()).equals("of")
                && line.nameWord(match.end() + 1)
                && known.at(line, start)
                        .filter(k -> k.end() == match.start() && known.isPlace(line, k.start(), k.end()))
                        .isPresent();
    }

    /** "Western District of Tennessee" is no district; what the gazetteer knows it knows better. */
    private boolean isOther(Line line, int start, CuePhrases.Match<Cue> match) {
        boolean of = line.lower(match.end()).equals("of") && line.nameWord(match.end() + 1);
        return of && !isWithin(line, start, match)
                || known.at(line, start).filter(k -> k.end() == match.end()).isPresent();
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
        int name = Math.max(extent.end(line, at), knownEnd(line, at));
        int end = name > at ? PlaceExtent.withNumber(line, name) : at;
        boolean part = match.value().part();
        boolean capital = line.capital(match.start());
        if (end == at || part && !capital) {
            return Optional.empty();
        }
        boolean whole = part || capital && match.value().capital() && !line.opens(match.start());
        int start = part && kinds.isSide(line, match.start() - 1) && line.nameWord(match.start() - 1)
                ? match.start() - 1
                : match.start();
        return Optional.of(Piece.of(line, whole ? start : at, end, match.value().type(), whole && !part ? LONG : RULE));
    }

    /** The end of the known place that begins there: "the port of Port of Spain". */
    private int knownEnd(Line line, int at) {
        return known.at(line, at)
                .filter(k -> known.isPlace(line, k.start(), k.end()))
                .map(Piece::end)
                .orElse(at);
    }
}
