package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/**
 * Unknown bodies by who speaks for them: letters that own a post, stand before one or say something, "FCAI chief executive Ann Lee", "the RSPCA's
 * lead investigator", or stand behind the kind of a body, "the space agency INPE"; and firms by their owners, "president of Lanka Wick".
 */
public final class HeldBodies {

    /** What found letters of a body that nothing else tells. */
    public static final String RULE = "body-letters";

    /** How many words may stand before a post: "the RSPCA's new lead". */
    private static final int NEAR = 3;

    private static final int SHORTEST = 3;

    private final KnownNames known;
    private final BodyCues cues;
    private final Roles roles;
    private final UnknownFirms firms;
    private final String organization;
    private final Set<String> saying;
    private final Set<String> speaking;
    private final Set<String> owning;
    private final Set<String> leading;
    private final Set<String> letters;

    HeldBodies(Knowledge knowledge, BodyCues cues, KnownNames known, Roles roles, UnknownFirms firms) {
        this.known = known;
        this.cues = cues;
        this.roles = roles;
        this.firms = firms;
        organization = knowledge.ontology().term(Dos.ORGANIZATION);
        letters = knowledge.expressions().words("common-letters", "letters");
        saying = knowledge.expressions().rows("saying").stream()
                .filter(row -> "clause".equals(row.get("takes")))
                .map(row -> row.get("verb"))
                .collect(Collectors.toUnmodifiableSet());
        speaking = knowledge.expressions().words("roles", "role", "speaks", "yes");
        owning = knowledge.expressions().words("roles", "role", "owns", "own");
        leading = knowledge.expressions().words("roles", "role", "owns", "body");
    }

    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (isLettered(line, i)) {
                int at = i;
                kindBefore(line, i)
                        .or(() -> isHeard(line, at + 1) || isBesideBody(line, at)
                                ? Optional.of(organization)
                                : Optional.empty())
                        .ifPresent(type -> found.add(Piece.of(line, at, at + 1, type, RULE)));
            } else {
                owned(line, i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Letters that are nobody's and nothing's known abbreviation, and no part of a longer name. */
    private boolean isLettered(Line line, int i) {
        return line.abbreviation(i)
                && line.text(i).length() >= SHORTEST
                && line.text(i).chars().allMatch(Character::isUpperCase)
                && !letters.contains(line.text(i))
                && !line.nameWord(i - 1)
                && known.at(line, i).isEmpty()
                && !roles.startsAt(line, i);
    }

    /** The class that the noun before tells: "the space agency INPE". */
    private Optional<String> kindBefore(Line line, int at) {
        return cues.endingAt(line, at)
                .filter(c -> !line.capital(c.start()) && line.token(at - 1).isNoun() && !isJoined(line, at + 1))
                .map(c -> c.value().type());
    }

    private static boolean isJoined(Line line, int at) {
        return line.lower(at).equals("-") || line.nameWord(at);
    }

    /** "the DENR and the Coast Guard", "Kent Police and the NPCC": letters that "and" joins to a body. */
    private boolean isBesideBody(Line line, int at) {
        int next = line.lower(at + 2).equals("the") ? at + 3 : at + 2;
        boolean before = line.lower(at + 1).equals("and") && isBody(line, next);
        int and = line.lower(at - 1).equals("the") ? at - 2 : at - 1;
        boolean behind = line.lower(and).equals("and")
                && cues.endingAt(line, and).filter(c -> line.capital(c.start())).isPresent();
        return line.lower(at - 1).equals("the") && (before || behind);
    }

    private boolean isBody(Line line, int at) {
        int end = UnknownFirms.end(line, at);
        return end > at
                && (known.at(line, at)
                                .filter(p -> known.isBody(line, p.start(), p.end()))
                                .isPresent()
                        || cues.anyIn(line, at, end));
    }

    /** Whether somebody who speaks for the letters, or what they say, stands behind them. */
    private boolean isHeard(Line line, int behind) {
        if (line.possessive(behind)) {
            return IntStream.rangeClosed(behind + 1, behind + NEAR)
                    .takeWhile(i -> i < line.size() && !line.token(i).isVerb())
                    .anyMatch(i -> roles.startsAt(line, i) && !roles.isHonorific(line, i));
        }
        boolean verb = Set.of("VBD", "VBZ").contains(line.token(behind).xpos())
                && saying.contains(line.token(behind).lemma());
        return verb
                || roles.at(line, behind)
                        .filter(m -> speaking.contains(m.value().words()))
                        .filter(m ->
                                line.nameWord(m.end()) || line.lower(m.end()).equals(",") && line.nameWord(m.end() + 1))
                        .isPresent();
    }

    /** "Bo Kim, president of Lanka Wick,": words that are no other name behind a post that firms have. */
    private Optional<Piece> owned(Line line, int of) {
        if (!Set.of("of", "at").contains(line.lower(of))) {
            return Optional.empty();
        }
        Optional<CuePhrases.Match<Roles.Role>> post = roles.endingAt(line, of);
        int start = line.lower(of + 1).equals("the") ? of + 2 : of + 1;
        if (post.isEmpty() || !line.nameWord(start)) {
            return Optional.empty();
        }
        int end = UnknownFirms.end(line, start);
        boolean firm = owning.contains(post.get().value().words());
        boolean body = firm || leading.contains(post.get().value().words());
        return body && end - start >= 2 && firms.isNobodys(line, start, end)
                ? firms.type().map(type -> Piece.of(line, start, end, firm ? type : organization, "body-of-post"))
                : Optional.empty();
    }
}
