package org.dossier.mention.name.person;

import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/** The titles and posts before the name of a person: "Colonel Ramos", "Director of Border Force Jenny Sharp". */
final class PersonTitles {

    private static final int LONGEST_BRACKET = 8;

    private final Roles roles;
    private final BodyCues cues;
    private final KnownNames known;

    private final Set<String> duties;
    private final Set<String> remits;

    PersonTitles(Knowledge knowledge, Roles roles, BodyCues cues, KnownNames known) {
        duties = knowledge.expressions().words("duties", "word");
        remits = knowledge.expressions().words("remits", "word");
        this.roles = roles;
        this.cues = cues;
        this.known = known;
    }

    /** "Director of Border Force Jenny Sharp": where the name begins behind the body of the post; {@code from} if there is none. */
    int behindBody(Line line, int from, int end) {
        if (postOf(line, from).isEmpty()) {
            return from;
        }
        Optional<Piece> body = known.at(line, from)
                .filter(p -> p.end() < end - 1 && known.isBody(line, from, p.end()))
                .filter(p -> end - p.end() <= 3);
        if (body.isPresent()) {
            return body.get().end();
        }
        for (int i = end - 2; i > from; i--) {
            if (cues.endingAt(line, i).isPresent()) {
                return i;
            }
        }
        return line.abbreviation(from) && end - from > 2 ? from + 1 : from;
    }

    /** The post before "of the", "for", "at", before "of Investigations and", before "of the Ministry of". */
    Optional<Roles.Role> postOf(Line line, int from) {
        int at = beforeJoined(line, from);
        int of = line.lower(at - 1).equals("the") ? at - 2 : at - 1;
        if (!Set.of("of", "for", "at").contains(line.lower(of))) {
            return at < from ? post(line, beforeDuties(line, at)) : Optional.empty();
        }
        return post(line, of).or(() -> cues.endingAt(line, of).flatMap(body -> postOf(line, body.start())));
    }

    private Optional<Roles.Role> post(Line line, int end) {
        return roles.endingAt(line, end).map(CuePhrases.Match::value).filter(r -> !r.honorific());
    }

    /** The word behind the "of" of "of Health and". */
    private int beforeJoined(Line line, int from) {
        int at = from;
        while (line.lower(at - 1).equals("and") && isFor(line, at - 2)) {
            at -= 2;
        }
        return at;
    }

    /** "Director General Customs Intelligence and": the end of the post before what it is for. */
    private int beforeDuties(Line line, int from) {
        int at = from;
        while (isDuty(line, at - 1)) {
            at--;
        }
        return at;
    }

    /** "Commander Crime Operations Ann Lee": where the name begins behind what the post is for; {@code from} if nothing is told. */
    int behindDuties(Line line, int from, int end) {
        boolean ofBody = line.lower(beforeJoined(line, from) - 1).equals("of");
        int start = from;
        while (start < end - 1 && (isDuty(line, start) || ofBody && remits.contains(line.lower(start)))) {
            start++;
        }
        return start;
    }

    private boolean isFor(Line line, int i) {
        return isDuty(line, i) || remits.contains(line.lower(i));
    }

    /** "Acting Commander Enforcement": whether the word only says what a post is for. */
    boolean isDuty(Line line, int i) {
        return duties.contains(line.lower(i));
    }

    /** None in "a major Asian route", where the word of a rank is none. */
    Optional<Roles.Role> titleBefore(Line line, int start) {
        if (!line.capital(start - 1) && line.token(start - 1).upos().equals("ADJ")) {
            return Optional.empty();
        }
        return roles.endingAt(line, start)
                .or(() -> Set.of(".", ":").contains(line.lower(start - 1))
                        ? roles.endingAt(line, start - 1)
                        : Optional.empty())
                .or(() -> beforeBracket(line, start))
                .map(CuePhrases.Match::value);
    }

    /** "Director General Dr Ann Lee": the post before the honorific that stands before the word. */
    Optional<Roles.Role> beforeHonorific(Line line, int start) {
        int end = line.lower(start - 1).equals(".") ? start - 1 : start;
        return roles.endingAt(line, end)
                .filter(m -> m.value().honorific())
                .flatMap(m -> roles.endingAt(line, m.start()))
                .map(CuePhrases.Match::value)
                .filter(r -> !r.honorific());
    }

    /** "deputy commissioner (intelligence) Ann Lee". */
    private Optional<CuePhrases.Match<Roles.Role>> beforeBracket(Line line, int start) {
        if (!line.lower(start - 1).equals(")")) {
            return Optional.empty();
        }
        for (int i = start - 2; i > Math.max(0, start - LONGEST_BRACKET); i--) {
            if (line.lower(i).equals("(")) {
                return roles.endingAt(line, i).filter(r -> !r.value().honorific());
            }
        }
        return Optional.empty();
    }
}
