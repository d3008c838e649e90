package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/** Names that words beside them tell to be of bodies: "Ozonia, a branch of the council", "SAPS Limpopo". */
final class ToldBodies {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> INSIDE = Set.of("of", "for", "against", "and", "&");

    private static final Set<String> ACTING = Set.of("by", "with", "of", "from");

    private final Set<String> particles;
    private final Set<String> things;

    private final KnownNames known;
    private final Roles roles;
    private final BodyCues cues;
    private final BodyAppositions appositions;
    private final BodyExtent extent;
    private final PartTies ties;

    ToldBodies(Knowledge knowledge, BodyCues cues, KnownNames known, Roles roles) {
        this.known = known;
        this.roles = roles;
        this.cues = cues;
        things = knowledge.expressions().words("no-persons", "word", "thing", "yes");
        particles = knowledge.expressions().words("body-particles", "word");
        appositions = new BodyAppositions(knowledge, cues, roles);
        extent = new BodyExtent(knowledge, cues, known, roles);
        ties = new PartTies(knowledge, cues, known);
    }

    /** "OzonAction, a branch of the United Nations"; "SEPRONA, the environmental unit of". */
    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int end = line.nameWord(i) && !line.nameWord(i - 1) ? foreignEnd(line, i) : i;
            int behind = BodyExtent.bracketed(line, end).isPresent() ? end + 3 : end;
            if (end > i && known.entries(line, i, end).isEmpty() && !opensClause(line, i, behind)) {
                int start = i;
                ties.behind(line, start, behind)
                        .or(() -> appositions.behind(line, start, behind))
                        .or(() -> appositions.before(line, start, end))
                        .ifPresent(type -> found.add(Piece.of(line, start, end, type, "body-apposition")));
            }
            lettered(line, i).ifPresent(found::add);
            i = Math.max(i, end - 1);
        }
        return found;
    }

    /** "by the Quick Control of Cargo (QCC) of Dutch Customs": letters in brackets behind what acts, and the body that it is a part of. */
    private Optional<Piece> lettered(Line line, int bracket) {
        int start = bracket;
        while (line.nameWord(start - 1) || INSIDE.contains(line.lower(start - 1)) && line.nameWord(start - 2)) {
            start--;
        }
        int name = start;
        boolean acts = line.lower(start - 1).equals("the") && ACTING.contains(line.lower(start - 2));
        return acts
                        && bracket - start > 1
                        && line.lower(bracket + 3).equals("of")
                        && BodyExtent.bracketed(line, bracket).isPresent()
                        && !cues.anyIn(line, start, bracket)
                        && known.at(line, start).isEmpty()
                        && !things.contains(line.lower(bracket - 1))
                ? ties.body(line, bracket + 4).map(type -> Piece.of(line, name, bracket, type, "body-lettered"))
                : Optional.empty();
    }

    /** "Acting on news of goods in Dalu, a team of Unit 7 raided": what follows the name that ends an adjunct is the subject of the clause. */
    private static boolean opensClause(Line line, int start, int comma) {
        int at = comma + 1;
        while (at < line.size() && isOfSubject(line, at)) {
            at++;
        }
        return start > 0
                && line.token(start - 1).upos().equals("ADP")
                && line.lower(comma).equals(",")
                && at > comma + 1
                && FINITE.contains(line.token(at).xpos());
    }

    private static boolean isOfSubject(Line line, int at) {
        return line.token(at).isNoun()
                || Set.of("DET", "ADJ", "NUM").contains(line.token(at).upos())
                || Set.of("of", "-").contains(line.lower(at));
    }

    /** "SAPS Limpopo": an abbreviation that is a body's, with the place of its branch. */
    List<Piece> abroad(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i + 1 < line.size(); i++) {
            if (!line.abbreviation(i) || line.nameWord(i - 1) || !known.isBody(line, i, i + 1)) {
                continue;
            }
            int end = branchEnd(line, i);
            Optional<Piece> body = known.at(line, i);
            if (end > i + 1 && body.isPresent() && body.get().end() == i + 1 && known.isPlace(line, i + 1, end)) {
                found.add(Piece.of(line, i, end, body.get().type(), "body-and-place"));
            }
        }
        return found;
    }

    /** "SAPS Limpopo Commissioner Ann Lee": the end of the name before a post. */
    private int branchEnd(Line line, int start) {
        return known.at(line, start + 1)
                .map(Piece::end)
                .filter(end -> roles.startsAt(line, end))
                .orElseGet(() -> extent.runEnd(line, start));
    }

    private int foreignEnd(Line line, int start) {
        int end = extent.runEnd(line, start);
        while (particles.contains(line.lower(end)) && line.capital(end + 1)) {
            end = extent.runEnd(line, end + 1);
        }
        return end;
    }
}
