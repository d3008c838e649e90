package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.BodyCues.Cue;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.place.PlaceKinds;

/**
 * Parts of bodies with names in lower case: "the administration's anti-smuggling bureau", "Europol's environmental crime team",
 * "the customs division of the South African Revenue Service". Only beside the body that they are a part of.
 */
final class UnitNames {

    private static final Set<String> WITHIN = Set.of("of", "under", "within");

    private static final String OWNED = "owned";

    private final BodyCues cues;
    private final AreaUnits areas;
    private final GroupNames groups;
    private final PlaceKinds kinds;
    private final Set<String> shared;

    /** "a second team of the bureau" has no name. */
    private final Set<String> ordinals;

    UnitNames(Expressions expressions, BodyCues cues, AreaUnits areas, PlaceKinds kinds) {
        this.cues = cues;
        this.areas = areas;
        groups = new GroupNames(cues);
        this.kinds = kinds;
        ordinals = expressions.words("ordinals", "word");
        shared = Stream.of("joint", "mixed")
                .flatMap(kind -> expressions.words("joint-efforts", "word", "kind", kind).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            areas.behindPost(line, i).ifPresent(found::add);
            Optional<CuePhrases.Match<Cue>> cue = cues.at(line, i);
            if (cue.isEmpty() || line.capital(i)) {
                cue.flatMap(c -> areas.at(line, c)).ifPresent(found::add);
                continue;
            }
            Cue kind = cue.get().value();
            int local = kind.isLocal() && cue.get().end() > i + 1 ? localStart(line, i) : -1;
            if (local >= 0) {
                found.add(Piece.of(line, local, cue.get().end(), kind.type(), "unit:" + kind.words()));
                i = cue.get().end() - 1;
            } else if (isKindOfForce(line, i, cue.get())) {
                found.add(Piece.of(
                        line, UnitModifiers.start(line, i), cue.get().end(), kind.type(), "unit:" + kind.words()));
            } else if (kind.unit() || kind.lower().contains(OWNED) || AreaUnits.isArea(kind) && line.capital(i - 1)) {
                unit(line, i, cue.get().end(), kind).ifPresent(found::add);
            } else if (kind.lower().contains("group")) {
                found.addAll(groups.at(line, i, cue.get().end(), kind));
            }
        }
        return found;
    }

    /** "the trade mark police of the Ministry of Trade": a force that plain words tell from others, of a body in capitals. */
    private boolean isKindOfForce(Line line, int at, CuePhrases.Match<Cue> cue) {
        int whole = cue.end() + 2;
        return cue.value().isLocal()
                && (cue.end() > at + 1 || UnitModifiers.start(line, at) < at)
                && !line.capital(UnitModifiers.start(line, at))
                && WITHIN.contains(line.lower(cue.end()))
                && line.lower(cue.end() + 1).equals("the")
                && line.capital(whole)
                && cues.at(line, whole).isPresent();
    }

    /** "the city's public security bureau", "the municipal public security bureau": where the name begins; -1 where no place is told so. */
    private int localStart(Line line, int at) {
        int adjective = kinds.start(line, at);
        boolean municipal = adjective == at - 1 && line.lower(adjective - 1).equals("the");
        boolean owned = line.possessive(at - 1) && isPlaceOwner(line, at - 2);
        return municipal ? adjective : owned ? at : -1;
    }

    private boolean isPlaceOwner(Line line, int noun) {
        return kinds.isKind(line, noun) && line.lower(noun - 1).equals("the");
    }

    private Optional<Piece> unit(Line line, int from, int end, Cue cue) {
        int start = UnitModifiers.start(line, from);
        if (start == from && BodyExtent.bracketed(line, from - 3).isPresent()) {
            return lettered(line, from - 3);
        }
        boolean lone = start == from
                || start + 1 == from && ordinals.contains(line.lower(start))
                || cue.lower().contains(OWNED) && !cue.unit();
        if (lone && !isOwned(line, start, cue) || isDescription(line, start) || isOfSeveral(line, start)) {
            return Optional.empty();
        }
        boolean part = isPart(line, end);
        if (!part && !line.possessive(start - 1) && !isApposed(line, start) && !isBesideOwner(line, start)) {
            return Optional.empty();
        }
        boolean local = line.capital(start);
        int stop = local && part && line.lower(end).equals("of") ? withWhole(line, end) : end;
        String type = cue.unit() ? cue.type() : cues.unit();
        return Optional.of(Piece.of(line, start, stop, type, "unit:" + cue.words()));
    }

    /** "the Drug Agency's Fast Boats and Planes (FBP) section": named by the words before its letters behind the body that owns it. */
    private Optional<Piece> lettered(Line line, int bracket) {
        int start = UnitModifiers.capitals(line, bracket);
        boolean owned = line.possessive(start - 1) && endsBody(line, start - 1) && bracket - start > 1;
        return owned ? Optional.of(Piece.of(line, start, bracket, cues.unit(), "unit-lettered")) : Optional.empty();
    }

    /** "the Drug Agency (DA), Enugu zonal office": named by its place between commas behind the whole. */
    private boolean isApposed(Line line, int start) {
        int end = start - 1;
        return line.capital(start) && line.lower(end).equals(",") && endsBody(line, end);
    }

    /** "the Drug Agency and its Enugu office": named by its place behind the whole that owns it. */
    private boolean isBesideOwner(Line line, int start) {
        return line.capital(start)
                && Set.of("its", "their").contains(line.lower(start - 1))
                && line.lower(start - 2).equals("and")
                && endsBody(line, start - 2);
    }

    /** "the Drug Agency's inspectorate": a kind that needs no more words behind the body that owns it. */
    private boolean isOwned(Line line, int at, Cue cue) {
        return cue.lower().contains(OWNED) && line.possessive(at - 1) && endsBody(line, at - 1);
    }

    /** Whether a body in capitals or its letters end before the word. */
    private boolean endsBody(Line line, int end) {
        boolean letters = line.abbreviation(end - 1) || line.lower(end - 1).equals(")") && line.abbreviation(end - 2);
        return letters
                || cues.endingAt(line, end).filter(c -> line.capital(c.start())).isPresent();
    }

    /** "of the ministry", "under Border Force", "within the city's": whether the words behind tell the whole. */
    private boolean isPart(Line line, int end) {
        return WITHIN.contains(line.lower(end))
                && (line.nameWord(end + 1)
                        || line.lower(end + 1).equals("the")
                                && (line.nameWord(end + 2)
                                        || isWhole(line, end + 2)
                                        || isWhole(line, end + 3)
                                        || isPlaceOwner(line, end + 2) && line.possessive(end + 3)));
    }

    /** "the ministry": the kind of a body that has parts, and is none itself. */
    private boolean isWhole(Line line, int at) {
        return cues.at(line, at).filter(c -> !c.value().unit()).isPresent();
    }

    /** "A joint team of the bureau and the police": of no one body. */
    private boolean isOfSeveral(Line line, int start) {
        return shared.contains(line.lower(start)) && Set.of("a", "an").contains(line.lower(start - 1));
    }

    /** "NAS, the health protection unit of the Carabinieri", "is an independent office of": tells more of something named. */
    private boolean isDescription(Line line, int start) {
        boolean apposed = line.lower(start - 1).equals("the")
                && line.lower(start - 2).equals(",")
                && (!line.capital(start) || endsBody(line, start - 2));
        boolean indefinite =
                line.lower(start - 1).equals("a") || line.lower(start - 1).equals("an");
        return apposed
                || isApposedToPart(line, start)
                || indefinite && Set.of("is", "was", "are", "as", ",", "be").contains(line.lower(start - 2));
    }

    /** "the Fraud Unit, Essex Police's oldest team,": tells more of the part named before the owner. */
    private boolean isApposedToPart(Line line, int start) {
        int owner = start - 2;
        while (line.possessive(start - 1) && line.capital(owner)) {
            owner--;
        }
        int comma = line.lower(owner).equals("the") ? owner - 1 : owner;
        return owner < start - 2 && line.lower(comma).equals(",") && endsBody(line, comma);
    }

    /** "Bari branch of the NAS": a part that only its place tells is named with the letters of the whole; a longer name is another body's. */
    private static int withWhole(Line line, int of) {
        int whole = line.lower(of + 1).equals("the") ? of + 2 : of + 1;
        return line.abbreviation(whole) && !line.nameWord(whole + 1) ? whole + 1 : of;
    }
}
