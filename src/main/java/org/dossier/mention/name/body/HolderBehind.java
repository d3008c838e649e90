package org.dossier.mention.name.body;

import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Particles;
import org.dossier.mention.name.line.Roles;

/**
 * Where the name of a body ends before that of a person who has a post in it, without a comma: {@code Head of the Dover Customs Office Ann Lee},
 * {@code Undersecretary of the Ministry of Commerce Ann Lee}.
 */
final class HolderBehind {
    private static final int SHORTEST = 2;

    /** In words, with particles and hyphens. */
    private static final int LONGEST = 7;

    private final BodyCues cues;
    private final Roles roles;
    private final Set<String> remits;
    private final Set<String> duties;
    private final Particles particles;

    HolderBehind(Knowledge knowledge, BodyCues cues, Roles roles) {
        this.cues = cues;
        this.roles = roles;
        remits = knowledge.expressions().words("remits", "word");
        duties = knowledge.expressions().words("duties", "word");
        particles = new Particles(knowledge);
    }

    /** Whether a person's name begins at the word, behind the body that begins at {@code start} and in which a post before it is held. */
    boolean isNamed(Line line, int start, int at) {
        int end = runEnd(line, at);
        return isLed(line, start)
                && end - at >= SHORTEST
                && end - at <= LONGEST
                && !roles.startsAt(line, at)
                && IntStream.range(at, end).noneMatch(i -> isOfBody(line, i));
    }

    /** The end of the body's name before that of a person, whose words behind what the body is for are none of its own; {@code stop} if there is none. */
    int end(Line line, int start, int from, int stop) {
        if (!isLed(line, start)) {
            return stop;
        }
        return IntStream.range(from + 2, stop)
                .filter(i -> remits.contains(line.lower(i - 1)) && runEnd(line, i) >= stop && isNamed(line, start, i))
                .findFirst()
                .orElse(stop);
    }

    /** "Minister of Justice and Public Security": whether the word goes on with what a post is for. */
    boolean isDuty(Line line, int from) {
        boolean joined = line.lower(from - 1).equals("and") && remits.contains(line.lower(from - 2));
        return joined && isLed(line, from - 2);
    }

    private boolean isLed(Line line, int start) {
        int of = line.lower(start - 1).equals("the") ? start - 2 : start - 1;
        return Set.of("of", "for", "at", "in").contains(line.lower(of))
                && roles.endingAt(line, of).filter(r -> !r.value().honorific()).isPresent();
    }

    private boolean isOfBody(Line line, int i) {
        return remits.contains(line.lower(i))
                || duties.contains(line.lower(i))
                || cues.at(line, i).filter(c -> !c.value().given()).isPresent();
    }

    /** "Ann Lee", "Omar al-Lee": the end of the run of words in capitals, with what stands small within the names of persons. */
    private int runEnd(Line line, int at) {
        int end = at;
        while (line.nameWord(end) || end > at && line.text(end).equals("-") && line.nameWord(end + 1)) {
            end++;
        }
        int behind = particles.behind(line, end);
        return end > at && behind > end && line.nameWord(behind) ? runEnd(line, behind) : end;
    }
}
