package org.dossier.mention.name.place;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/** Whether words that may name a place do so where they stand, or are a part of another name or an adjective. */
public final class PlaceFit {

    private static final int POST = 7;
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM");

    private final KnownNames known;
    private final PlaceKinds kinds;
    private final PlaceExtent extent;
    private final Roles roles;
    private final BodyCues cues;

    public PlaceFit(KnownNames known, PlaceKinds kinds, PlaceExtent extent, Roles roles, BodyCues cues) {
        this.known = known;
        this.kinds = kinds;
        this.extent = extent;
        this.roles = roles;
        this.cues = cues;
    }

    /** "U.S. jobs", "UK-based": a country that only says whose or where a thing is. */
    public boolean isAdjective(Line line, Piece piece) {
        int next = piece.end();
        boolean adjective =
                piece.length() == 1 && known.byAdjective(line, piece.start()).isPresent();
        return adjective
                && next < line.size()
                && !line.capital(next)
                && (Set.of("NOUN", "ADJ").contains(line.token(next).upos())
                        || line.text(next).equals("-") && line.glued(next));
    }

    /** A known place that is only a part of a run of capitals is a part of some other name, unless the rest is one, too. */
    public boolean wholeRun(Line line, Piece piece, List<Piece> chosen) {
        if (line.opens(piece.start()) && piece.length() == 1 && !line.nameWord(piece.start())) {
            return false;
        }
        if (isNickname(line, piece) || isThing(line, piece)) {
            return false;
        }
        boolean side = kinds.isSide(line, piece.start() - 1);
        return (side || free(line, piece.start() - 1, chosen))
                && free(line, piece.end(), chosen)
                && !goesOn(line, piece.end())
                && !extent.goesOnAbroad(line, piece.end())
                && !extent.endsAbroad(line, piece.start());
    }

    /** "at the Freeport": a town has no article, but before another noun, or in its own name ("the Hague", "the Naples office"). */
    private boolean isThing(Line line, Piece piece) {
        return line.text(piece.start() - 1).equals("the")
                && known.isOf(line, piece.start(), piece.end(), Dos.CITY)
                && known.entries(line, piece.start(), piece.end()).stream()
                        .noneMatch(e -> e.name().startsWith("The "))
                && !NOMINAL.contains(line.token(piece.end()).upos())
                && !line.text(piece.end()).equals("-");
    }

    /** "Ann Lee, Director of Compliance at Hexa": where somebody has a post. */
    private boolean isEmployer(Line line, int start) {
        boolean post = false;
        for (int i = start - 2; line.lower(start - 1).equals("at") && i > 0 && i > start - POST; i--) {
            post |= roles.at(line, i).filter(r -> !r.value().honorific()).isPresent()
                    && line.lower(i - 1).equals(",");
        }
        return post;
    }

    /** "aka \"Alice,\"": a word alone in marks is what somebody or something is called. */
    private static boolean isNickname(Line line, Piece piece) {
        int behind = line.lower(piece.end()).equals(",") ? piece.end() + 1 : piece.end();
        return piece.length() == 1 && Line.isMark(line.lower(piece.start() - 1)) && Line.isMark(line.lower(behind));
    }

    /** Whether hyphens tie more to the name: "Stoke" in "Stoke-on-Tern", but not "Beijing" in "Beijing-based". */
    private static boolean goesOn(Line line, int end) {
        return line.text(Math.min(end, line.size() - 1)).equals("-")
                && line.glued(end)
                && line.lower(end + 2).equals("-")
                && line.capital(end + 3);
    }

    private boolean free(Line line, int i, List<Piece> chosen) {
        return !line.nameWord(i)
                || known.isTime(line, i)
                || line.opens(i)
                || chosen.stream().anyMatch(c -> c.start() <= i && i < c.end());
    }

    /** A name of unknown kind after a preposition of place. */
    public boolean plausible(Line line, Piece piece) {
        if (roles.endingAt(line, piece.end())
                .filter(r -> r.start() < piece.start())
                .isPresent()) {
            return false;
        }
        return !isEmployer(line, piece.start())
                && !isThing(line, piece)
                && IntStream.range(piece.start(), PlaceExtent.withoutNumber(line, piece.start(), piece.end()))
                        .allMatch(i -> extent.goesOnAbroad(line, i) || mayBePart(line, i));
    }

    private boolean mayBePart(Line line, int i) {
        String text = line.text(i);
        boolean hyphen = text.equals("-");
        boolean proper = line.token(i).upos().equals("PROPN")
                || hyphen
                || line.lower(i - 1).equals("-");
        return proper
                && (hyphen || text.length() > 1)
                && text.indexOf('.') <= 0
                && text.chars().noneMatch(Character::isDigit)
                && !line.abbreviation(i)
                && !known.isTime(line, i)
                && !roles.startsAt(line, i)
                && known.byAdjective(line, i).isEmpty()
                && cues.at(line, i).isEmpty();
    }
}
