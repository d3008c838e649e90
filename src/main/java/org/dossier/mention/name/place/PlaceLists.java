package org.dossier.mention.name.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/**
 * Unknown places that stand in one list with a known one ("raids in Bolton, Westhoughton and Leigh"), or before the kind that all of them are
 * ("in the Castlebar, Westport & Claremorris areas").
 */
final class PlaceLists {
    private static final Set<String> WHERE = Set.of("in", "across", "near", "around", "from", "between");
    private static final int LONGEST_NAME = 2;

    private final KnownNames known;
    private final PlaceKinds kinds;
    private final LonePlaces alone;
    private final UnaryOperator<String> types;

    /** @param types the class of a place of which only the name is told */
    PlaceLists(KnownNames known, PlaceKinds kinds, LonePlaces alone, UnaryOperator<String> types) {
        this.known = known;
        this.alone = alone;
        this.kinds = kinds;
        this.types = types;
    }

    /**
     * The unknown ones of the list behind the preposition; none where it opens the sentence, since who acts may stand behind a comma ("In
     * Crewe, Smith and Jones …"), or where the list is the subject of a verb.
     *
     * @param located whether the first is told to be a place by the words around it
     */
    List<Piece> behind(Line line, int preposition, boolean located) {
        if (line.opens(preposition) || !located && !WHERE.contains(line.lower(preposition))) {
            return List.of();
        }
        boolean article = line.lower(preposition + 1).equals("the");
        List<Piece> all = list(line, article ? preposition + 2 : preposition + 1);
        if (all.isEmpty()) {
            return List.of();
        }
        int end = all.getLast().end();
        boolean some = located
                || all.stream().anyMatch(p -> known.isPlace(line, p.start(), p.end()))
                || all.stream().allMatch(p -> alone.isTown(line, p.start(), p.end()));
        boolean places = kinds.isKinds(line, end) || some && !article && !goesOn(line, end);
        return places ? all.stream().filter(p -> !isKnown(line, p)).toList() : List.of();
    }

    /** The names up to the one behind "and"; none where something else stands among them. */
    private List<Piece> list(Line line, int start) {
        List<Piece> all = new ArrayList<>();
        int at = start;
        while (at < line.size()) {
            int end = nameEnd(line, at);
            if (end == at || end - at > LONGEST_NAME || isOther(line, at, end)) {
                return List.of();
            }
            all.add(Piece.of(line, at, end, types.apply(line.phrase(at, end)), "place-list"));
            if (isAnd(line, at - 1)) {
                return all;
            }
            int separator = line.lower(end).equals(",") && isAnd(line, end + 1) ? end + 1 : end;
            at = isSeparator(line, separator) ? separator + 1 : line.size();
        }
        return List.of();
    }

    private static int nameEnd(Line line, int start) {
        int end = start;
        while (line.nameWord(end) && !line.abbreviation(end)) {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(Line line, int at) {
        return line.lower(at).equals(",") || isAnd(line, at);
    }

    private static boolean isAnd(Line line, int at) {
        return line.lower(at).equals("and") || line.lower(at).equals("&");
    }

    private boolean isKnown(Line line, Piece piece) {
        return known.at(line, piece.start())
                .filter(k -> k.end() >= piece.end() || !alone.isTown(line, piece.start(), piece.end()))
                .isPresent();
    }

    /** Whether the words are, or begin with, the name of something that is no place. */
    private boolean isOther(Line line, int start, int end) {
        return known.at(line, start).isPresent() && !known.isPlace(line, start, end) && !alone.isTown(line, start, end)
                || known.isTime(line, start);
    }

    /** Whether what follows takes the list, or its last name, for something else: "in Leigh, Smith and Jones met", "Smith's". */
    private static boolean goesOn(Line line, int at) {
        return at < line.size()
                && (line.token(at).isVerb()
                        || line.token(at).isNoun()
                        || line.token(at).upos().equals("PART")
                        || line.token(at).upos().equals("ADV"));
    }
}
