package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.model.Name;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.BodyCues.Cue;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.place.PlaceKinds;

/**
 * Bodies that are told by place and kind, in lower case: "Zhejiang police", "Chinese customs", "Laos, Myanmar and Thailand police", "the
 * public prosecutor's office in Karlsruhe"; those whose place stands behind are {@link BodiesInPlaces}.
 */
final class LocalBodies {

    /** Prepositions behind which stand those who act; behind any other a place is one where something happens. */
    private static final Set<String> BEFORE_ACTORS = Set.of("by", "between", "among", "after", "since", "with");

    private static final int MOST = 12;

    private final Lexicon lexicon;
    private final BodyCues cues;
    private final KnownNames known;
    private final PlaceKinds kinds;
    private final BodiesInPlaces behind;
    private final OwnedBodies owned;

    LocalBodies(Lexicon lexicon, BodyCues cues, KnownNames known, PlaceKinds kinds) {
        this.lexicon = lexicon;
        this.cues = cues;
        this.known = known;
        this.kinds = kinds;
        behind = new BodiesInPlaces(cues, known, kinds);
        owned = new OwnedBodies(known);
    }

    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Optional<CuePhrases.Match<Cue>> cue =
                    cues.at(line, i).filter(c -> c.value().isLocal());
            if (cue.isPresent() && add(line, i, cue.get(), found)) {
                i = cue.get().end() - 1;
            }
        }
        return found;
    }

    /** Whether the kind of body is one of a place, or may be. */
    private boolean add(Line line, int from, CuePhrases.Match<Cue> cue, List<Piece> found) {
        int end = cue.end();
        int start = placeBefore(line, from);
        String type = cue.value().type();
        boolean verbNext = end < line.size() && line.token(end).isVerb();
        if (start < from && verbNext && line.lower(start - 1).equals("in")) {
            return false;
        }
        if (start < from && !goesOn(line, end)) {
            int staff = withoutStaff(line, from, end);
            found.add(
                    OwnedBodies.isAt(line, from)
                            ? owned.piece(line, start, from, staff, type)
                            : new Piece(
                                    start,
                                    end,
                                    line.phrase(start, staff),
                                    type,
                                    Optional.empty(),
                                    Name.PLACE_AND_KIND));
            coordinated(line, start, from, end, type, found);
        } else {
            found.addAll(behind.at(line, from, end, type));
        }
        return true;
    }

    /**
     * "Irish customs officers" act for Irish customs, as do "Irish Customs authorities": the end of the kind without the noun for its staff, where
     * it has one.
     */
    private int withoutStaff(Line line, int from, int end) {
        return cues.endingAt(line, end - 1)
                .filter(c -> c.start() == from
                        && (lexicon.is(NounSense.STAFF, line.token(end - 1).lemma())
                                || line.capital(end - 2) && !line.capital(end - 1)))
                .map(CuePhrases.Match::end)
                .orElse(end);
    }

    /** Whether the kind only modifies the next noun: "Zhejiang police officers" acts for the force, "police station" does not. */
    private static boolean goesOn(Line line, int end) {
        return line.capital(end) && !line.abbreviation(end) && line.nameWord(end);
    }

    /** The start of a place name or adjective of a country before the word, with or without the place's kind; the word itself if there is none. */
    private int placeBefore(Line line, int at) {
        int kind = kinds.start(line, at);
        int start = kind < at ? nameBefore(line, kind) : kind;
        int before = kind == at || start == kind ? nameBefore(line, at) : start;
        return before == at && OwnedBodies.isAt(line, at) ? ownerBefore(line, at) : before;
    }

    /** "Brazil's federal police": the start of the known place that owns it; the word itself if there is none. */
    private int ownerBefore(Line line, int at) {
        int start = knownBefore(line, at - 1);
        return start < at - 1 ? start : at;
    }

    private int nameBefore(Line line, int at) {
        int start = knownBefore(line, at);
        boolean hyphen = line.lower(at - 2).equals("-") && line.glued(at - 2) && line.glued(at - 1);
        int name = hyphen ? at - 3 : at - 1;
        boolean lone = start == at
                && line.nameWord(name)
                && line.capital(at - 1)
                && !line.opens(name)
                && (!line.nameWord(name - 1) || known.isTime(line, name - 1))
                && !line.abbreviation(name)
                && !known.isTime(line, name)
                && !line.capital(at);
        return lone ? name : start;
    }

    /** The start of an adjective of a country or of a known place that ends at the word; the word itself if there is none. */
    private int knownBefore(Line line, int at) {
        if (adjectiveBefore(line, at) < at) {
            return adjectiveBefore(line, at);
        }
        for (int start = Math.max(0, at - 4); start < at; start++) {
            boolean whole = !line.nameWord(start - 1) && line.capital(start);
            if (whole && known.isPlace(line, start, at)) {
                int name = line.lower(start).equals("the") ? start + 1 : start;
                return name < at && known.isPlace(line, name, at) ? name : start;
            }
        }
        return at;
    }

    /** "Belgian, Dutch and French customs", "Laos, Myanmar and Thailand police": one body for each adjective, or for each place. */
    private void coordinated(Line line, int start, int kind, int end, String type, List<Piece> found) {
        boolean adjectives = startsWithAdjective(line, start) && !known.isPlace(line, start, start + 1);
        List<Piece> others = new ArrayList<>();
        int at = start;
        for (int count = 0; count < MOST && at >= 2 && isSeparator(line, at - 1, count == 0); count++) {
            int behind = line.lower(at - 2).equals(",") ? at - 2 : at - 1;
            int before = adjectives ? adjectiveBefore(line, behind) : knownBefore(line, behind);
            if (before == behind) {
                break;
            }
            String text = line.phrase(before, behind) + " " + line.phrase(kind, end);
            others.add(new Piece(before, behind, text, type, Optional.empty(), Name.PLACE_AND_KIND));
            at = before;
        }
        if (adjectives || mayAct(line, at - 1)) {
            found.addAll(others);
        }
    }

    private boolean startsWithAdjective(Line line, int start) {
        return known.isOfCountry(line, start, start + 1) || known.isOfCountry(line, start, start + 2);
    }

    /** Where the adjective of a country that ends at the word begins: "Dutch", "South African"; the word itself if there is none. */
    private int adjectiveBefore(Line line, int end) {
        return IntStream.of(end - 2, end - 1)
                .filter(start -> start >= 0 && known.isOfCountry(line, start, end))
                .findFirst()
                .orElse(end);
    }

    /** Of "in Laos and Thailand police" the first place is no actor. */
    private static boolean mayAct(Line line, int before) {
        return before < 0
                || BEFORE_ACTORS.contains(line.lower(before))
                || !line.token(before).upos().equals("ADP");
    }

    private static boolean isSeparator(Line line, int at, boolean last) {
        return line.lower(at).equals(last ? "and" : ",");
    }
}
