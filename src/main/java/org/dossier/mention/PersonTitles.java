package org.dossier.mention;

import java.util.Optional;
import java.util.Set;

/** The titles and posts before the name of a person: "Colonel Ramos", "Director of Border Force Jenny Sharp". */
final class PersonTitles {

    private final Roles roles;
    private final BodyCues cues;
    private final KnownNames known;

    PersonTitles(Roles roles, BodyCues cues, KnownNames known) {
        this.roles = roles;
        this.cues = cues;
        this.known = known;
    }

    /** "Director of Border Force Jenny Sharp": where the name begins behind the body of the post; {@code from} if there is none. */
    int behindBody(Line line, int from, int end) {
        if (postOf(line, from).isEmpty()) {
            return from;
        }
        Optional<Piece> body = known.at(line, from).filter(p -> p.end() < end - 1 && known.isBody(line, from, p.end()));
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

    /** The post before "of the", "for", "at". */
    Optional<Roles.Role> postOf(Line line, int from) {
        int of = line.lower(from - 1).equals("the") ? from - 2 : from - 1;
        return Set.of("of", "for", "at").contains(line.lower(of))
                ? roles.endingAt(line, of).map(CuePhrases.Match::value).filter(r -> !r.honorific())
                : Optional.empty();
    }

    Optional<Roles.Role> titleBefore(Line line, int start) {
        return roles.endingAt(line, start)
                .or(() -> Set.of(".", ":").contains(line.lower(start - 1))
                        ? roles.endingAt(line, start - 1)
                        : Optional.empty())
                .map(CuePhrases.Match::value);
    }
}
