package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.Name;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.place.PlaceKinds;

/**
 * Bodies in lower case whose places stand behind their kind: "police in Zhejiang province", "police in Guizhou, Shanxi and Hubei" (three),
 * "police in Wuxi, Jiangsu" (one).
 */
final class BodiesInPlaces {

    private static final Set<String> BETWEEN = Set.of("in", "of", "from", "across");
    private static final int MOST = 12;

    /** Words between "the" and the kind of a place: "the northern Nigerian state of Kano". */
    private static final int LONGEST_KIND = 3;

    /** Of a longer list "police forces from A, B, C …" the countries are told to act, and no body of each; "police in A, B, C …" are bodies. */
    private static final int LONGEST_FROM = 5;

    private final KnownNames known;
    private final PlaceKinds kinds;
    private final BodyCues cues;

    BodiesInPlaces(BodyCues cues, KnownNames known, PlaceKinds kinds) {
        this.cues = cues;
        this.known = known;
        this.kinds = kinds;
    }

    /**
     * One body for each place; none where no list of places stands behind the kind, or where the kind is the end of a name.
     *
     * @param from first word of the kind
     * @param kindEnd the word behind it
     */
    List<Piece> at(Line line, int from, int kindEnd, String type) {
        if (!BETWEEN.contains(line.lower(kindEnd)) || line.capital(from) && !line.opens(from)) {
            return List.of();
        }
        List<Piece> all = ofEach(line, from, kindEnd, type);
        return all.size() <= LONGEST_FROM || !line.lower(kindEnd).equals("from") ? all : List.of();
    }

    private List<Piece> ofEach(Line line, int from, int kindEnd, String type) {
        List<Piece> all = new ArrayList<>();
        int at = kindEnd + 1;
        for (int count = 0; count < MOST; count++) {
            int start = nameStart(line, at);
            Optional<Piece> place = known.at(line, start).filter(p -> known.isPlace(line, p.start(), p.end()));
            if (place.isEmpty() || beginsBody(line, place.get().end())) {
                break;
            }
            int end = kinds.end(line, place.get().end());
            String text = line.phrase(from, kindEnd + 1) + " "
                    + line.phrase(line.lower(at).equals("the") && start == at + 1 ? at : start, end);
            all.add(new Piece(from, end, lowerFirst(line, from, text), type, Optional.empty(), Name.PLACE_AND_KIND));
            int next = separator(line, end);
            boolean and = line.lower(next - 1).equals("and");
            if (next == end || !and && kinds.holds(line, nameStart(line, next), place.get())) {
                break;
            }
            at = next;
        }
        return all;
    }

    /**
     * Where the name begins that follows: behind an article, a side ("eastern Zhejiang"), the country in "east China's Zhejiang Province", and
     * what place it is in "the Dutch port city of Rotterdam".
     */
    private int nameStart(Line line, int at) {
        if (line.lower(at).equals("the")) {
            return behindKind(line, at + 1);
        }
        int name = kinds.isSide(line, at) ? at + 1 : at;
        return line.possessive(name + 1) && known.isPlace(line, name, name + 1) ? name + 2 : name;
    }

    /** "prosecutors of the Cluj Territorial Service": whether the name goes on behind the place to the cue of a body. */
    private boolean beginsBody(Line line, int placeEnd) {
        int end = placeEnd;
        while (line.nameWord(end) && !known.isTime(line, end)) {
            end++;
        }
        return cues.anyIn(line, placeEnd, end);
    }

    private int behindKind(Line line, int at) {
        int kind = at;
        while (kind < at + LONGEST_KIND && !line.lower(kind + 1).equals("of")) {
            kind++;
        }
        return kinds.isKind(line, kind) && line.lower(kind + 1).equals("of") ? kind + 2 : at;
    }

    private static String lowerFirst(Line line, int from, String text) {
        return line.opens(from) ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private static int separator(Line line, int end) {
        int at = end;
        if (line.lower(at).equals(",")) {
            at++;
        }
        if (line.lower(at).equals("and")) {
            at++;
        }
        return at;
    }
}
