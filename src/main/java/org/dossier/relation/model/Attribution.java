package org.dossier.relation.model;

import java.util.List;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.mention.model.Time;
import org.dossier.reference.model.Referent;

/**
 * Who is given as the source of what a sentence says: {@code , the ministry said on Friday}, {@code according to data released by
 * the bureau}, {@code agency figures show}.
 *
 * @param kind whether somebody speaks, or figures, documents or records do for him, or he only gives out what was done ("announced
 *     the arrest of 57 people")
 * @param place where it stands to what is said
 * @param cue the verb or words that attribute
 * @param clause the words of the attribution, from its first to its last
 * @param source who says so; empty where nobody is named or it is unclear who is meant
 * @param said what is said, in one or two pieces, without the attribution; empty where it stands outside the sentence
 * @param release the noun of a paper that speaks for its issuer: "statement" in "according to the statement"
 * @param time when it was said, as given with the cue
 */
public record Attribution(
        Kind kind,
        Place place,
        int sentence,
        Span cue,
        Span clause,
        Optional<Referent> source,
        List<Span> said,
        Optional<String> release,
        Optional<Time> time) {
    public enum Kind {
        SPEECH,
        DATA,
        NEWS
    }

    /** Before, after or amid what is said. */
    public enum Place {
        BEFORE,
        AFTER,
        AMID
    }

    /** After what is said, or standing for itself beside a quotation, unless the first piece follows the cue. */
    public static Place placeOf(Span cue, List<Span> said) {
        if (said.isEmpty() || said.getLast().end() <= cue.start()) {
            return Place.AFTER;
        }
        return said.getFirst().start() >= cue.end() ? Place.BEFORE : Place.AMID;
    }

    /** Whether the source speaks and is known. */
    public boolean isSpeech() {
        return kind == Kind.SPEECH && source.isPresent();
    }

    /** The same by a source found elsewhere, and of its time where this gives none. */
    public Attribution by(Optional<Referent> other, Optional<Time> when) {
        return new Attribution(kind, place, sentence, cue, clause, other, said, release, time.or(() -> when));
    }

    /** The same with what is said, told after it. */
    public Attribution saying(Span words) {
        return new Attribution(kind, Place.BEFORE, sentence, cue, clause, source, List.of(words), release, time);
    }

    /** The same as another kind. */
    public Attribution as(Kind other) {
        return new Attribution(other, place, sentence, cue, clause, source, said, release, time);
    }

    /** The same, told by a paper that speaks for its issuer. */
    public Attribution of(String paper) {
        return new Attribution(kind, place, sentence, cue, clause, source, said, Optional.of(paper), time);
    }
}
