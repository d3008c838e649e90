package org.dossier.mention.name.body;

import java.util.Set;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;

/** What ends the name of a body before "of" and what follows: that is a body of its own, or a place that owns the next one. */
record BodyBreaks(BodyCues cues, KnownNames known) {

    /**
     * Behind "of" a body with a name of its own is the one that this is a part of; a place or a topic belongs to the name, and so does
     * what it is for: "Ministry for Regional Industries".
     */
    boolean isAnotherBody(Line line, int at, int stop) {
        return line.abbreviation(at) && stop == at + 1
                || line.lower(at - 1).equals("against") && cues.anyIn(line, at, stop)
                || stop - at > 1
                        && !line.lower(at - 1).equals("for")
                        && cues.namesIn(line, at + 1, stop)
                        && (!line.lower(stop).equals("and") || haveArticles(line, at, stop))
                || known.isBody(line, at, stop)
                || beginsBody(line, at, stop);
    }

    /** "of the Thai Police and the Anti-Fraud Centre", but "of Police Training and Conduct". */
    private static boolean haveArticles(Line line, int at, int and) {
        return line.lower(at - 1).equals("the") && line.lower(and + 1).equals("the");
    }

    /** "Enforcement Division of the Ministry of Trade", "Fraud Unit of the Office of the Governor". */
    private boolean beginsBody(Line line, int at, int stop) {
        int name = line.lower(stop + 1).equals("the") ? stop + 2 : stop + 1;
        return Set.of("of", "for").contains(line.lower(stop))
                && line.nameWord(name)
                && cues.at(line, at)
                        .filter(c -> c.end() >= stop && c.value().mayStandFirst())
                        .isPresent();
    }

    /** "Department of Economic Police": in a name that begins with its cue, the kind that a plain word tells, no place or body. */
    boolean isTopic(Line line, int of, int at, int stop) {
        return at == of + 1
                && !line.abbreviation(at)
                && !known.isBody(line, at, stop)
                && !beginsBody(line, at, stop)
                && known.at(line, at).isEmpty()
                && known.byAdjective(line, at).isEmpty()
                && !line.possessive(stop)
                && cues.at(line, stop - 1).filter(c -> c.value().isLocal()).isPresent();
    }

    /** "the Fraud Squad of Kenya's Directorate of Inquiries": a place that owns the body behind it. */
    boolean isOwner(Line line, int at, int stop) {
        int next = stop + 1;
        return line.possessive(stop)
                && known.isPlace(line, at, stop)
                && cues.at(line, next)
                        .filter(c -> line.capital(next) && c.value().mayStandFirst())
                        .filter(c ->
                                line.lower(c.end()).equals("of") || !c.value().unit())
                        .isPresent();
    }

    /** "Fraud Section of the Bangkok office", "Fraud Section of the Bangkok police": the place tells another unit, or a force. */
    boolean tellsAnother(Line line, int at, int stop) {
        boolean local = line.lower(at - 1).equals("the") && stop > at && !cues.anyIn(line, at, stop);
        return !line.capital(stop)
                && cues.at(line, stop)
                        .filter(c -> c.value().unit() || local && c.value().isLocal())
                        .isPresent();
    }
}
