package org.dossier.mention.name.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.place.CuedPlaces.Cue;

/** Names of places by cue words and by their surroundings: "Zhangjiawan, a town in …", "at Osisioma, a suburb of Aba". */
public final class PlaceNames {

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "from", "outside", "around", "across", "to", "into");

    /** What an apposition that tells of a place goes on with: "a town in". */
    private static final Set<String> LINKS = Set.of("of", "in", "on", "near", "that", "outside", "where");

    private final Ontology ontology;
    private final CuedPlaces cued;
    private final KnownNames known;
    private final String town;
    private final PlaceKinds kinds;
    private final PlaceExtent extent;
    private final PlaceLists lists;
    private final LonePlaces alone;
    private final PlaceHomonyms places;

    public PlaceNames(Knowledge knowledge, KnownNames known, PlaceKinds kinds, PlaceExtent extent) {
        this.ontology = knowledge.ontology();
        this.known = known;
        this.kinds = kinds;
        this.extent = extent;
        places = new PlaceHomonyms(knowledge);
        cued = new CuedPlaces(knowledge, known, kinds, extent);
        town = knowledge.expressions().rows("place-cues").stream()
                .filter(row -> row.get("at").equals("where"))
                .map(row -> ontology.iri(row.get("class")))
                .findFirst()
                .orElse(ontology.term(Dos.PLACE));
        alone = new LonePlaces(knowledge, known);
        lists = new PlaceLists(known, kinds, alone, this::typeOf);
    }

    public List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            found.addAll(cued.at(line, i));
            located(line, i).ifPresent(found::add);
            found.addAll(lists.behind(line, i, located(line, i + 1).isPresent()));
        }
        return found;
    }

    /** "in Mphephu", "Binondo, the old Chinatown of Manila", "at Idumota, Lagos". */
    private Optional<Piece> located(Line line, int start) {
        if (!line.nameWord(start)
                || line.nameWord(start - 1)
                || line.text(start - 1 < 0 ? 0 : start - 1).equals("-")) {
            return Optional.empty();
        }
        int end = PlaceExtent.withNumber(line, extent.end(line, start));
        return apposition(line, end)
                .map(type -> Piece.of(line, start, end, type, "place-apposition"))
                .or(() -> resident(line, start, end))
                .or(() -> isSideOfKnown(line, start) ? Optional.empty() : behindPreposition(line, start, end));
    }

    private Optional<Piece> resident(Line line, int start, int end) {
        return isResidence(line, start)
                ? Optional.of(Piece.of(line, start, end, town, "place-residence"))
                : Optional.empty();
    }

    private boolean isSideOfKnown(Line line, int start) {
        return kinds.isSide(line, start) && known.at(line, start + 1).isPresent();
    }

    private Optional<Piece> behindPreposition(Line line, int start, int end) {
        Optional<Cue> where =
                cued.cues().endingAt(line, start).map(CuePhrases.Match::value).filter(c -> c.at().equals("where"));
        Optional<Piece> around = line.lower(end).equals(",")
                ? known.at(line, end + 1).filter(p -> known.isPlace(line, p.start(), p.end()))
                : Optional.empty();
        boolean there = line.lower(end).equals(",") && line.lower(end + 1).equals("where");
        if (where.isPresent() || isLocated(line, start) && (around.isPresent() || there)) {
            boolean inRegion = where.filter(c -> c.type().equals(town)).isPresent()
                    && around.filter(p -> isWide(line, p)).isPresent();
            String type = inRegion ? town : typeOf(line.phrase(start, end));
            return Optional.of(
                    Piece.of(line, start, end, type, around.isPresent() ? "place-pair" : "place-preposition"));
        }
        return alone.isPlace(line, start, end)
                ? Optional.of(Piece.of(line, start, end, typeOf(line.phrase(start, end)), LonePlaces.RULE))
                : Optional.empty();
    }

    /** Whether the known place is a country, or its division and no town there, so that towns lie in it. */
    private boolean isWide(Line line, Piece place) {
        return known.isOf(line, place.start(), place.end(), Dos.COUNTRY)
                || places.isDivision(known.entries(line, place.start(), place.end()));
    }

    /** The class of a place of which only the name is told: a town's only where a town of that name is known. */
    private String typeOf(String name) {
        return alone.isTownName(name) ? town : ontology.term(Dos.PLACE);
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
            Optional<CuePhrases.Match<Cue>> cue = cued.cues().at(line, i);
            if (line.nameWord(i) && cue.isEmpty()
                    || Set.of(",", ".", "who", "which").contains(line.lower(i))) {
                return Optional.empty();
            }
            if (cue.filter(c -> c.value().after() && LINKS.contains(line.lower(c.end())))
                    .isPresent()) {
                return cue.map(c -> c.value().type());
            }
        }
        return Optional.empty();
    }

    /** Whether a preposition of place stands before. */
    public boolean isLocated(Line line, int start) {
        return WHERE.contains(line.lower(start - 1));
    }
}
