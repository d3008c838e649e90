package org.dossier.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.BodyCues.Cue;

/**
 * Names of bodies by their cue words: "Ministry of X and Y", "X Bureau", "Central Bureau of X".
 *
 * <p>A name reaches over "and" only where what stands beside is no name of its own; a bracketed abbreviation decides, where there
 * is one: "Criminal Investigation and Detection Group (CIDG)".
 */
final class BodyNames {

    private static final int LONGEST = 14;
    private static final Set<String> INTO_THE_NAME = Set.of("of", "for", "on", "against");

    private final BodyCues cues;
    private final KnownNames known;
    private final Roles roles;

    BodyNames(BodyCues cues, KnownNames known, Roles roles) {
        this.cues = cues;
        this.known = known;
        this.roles = roles;
    }

    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Optional<CuePhrases.Match<Cue>> cue = line.capital(i) ? cues.at(line, i) : Optional.empty();
            if (cue.isPresent()) {
                around(line, i, cue.get().end(), cue.get().value()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Piece> around(Line line, int from, int to, Cue cue) {
        if (!capitals(line, from, to) || line.opens(from) && cue.at().equals("none")) {
            return Optional.empty();
        }
        int start = cue.mayStandLast() ? left(line, from, to) : from;
        int end = cue.mayStandFirst() ? right(line, to) : to;
        boolean alone = start == from && end == to;
        if (alone && to - from < 2 || end == to && runsOn(line, to)) {
            return Optional.empty();
        }
        if (alone
                && (line.opens(from) || !Set.of("the", "'s", "and", "of", "by").contains(line.lower(from - 1)))) {
            return Optional.empty();
        }
        String name = line.phrase(start, end);
        return Optional.of(Piece.of(line, start, end, cues.type(cue, name), "cue:" + cue.words()));
    }

    /** Whether all words of the cue that carry meaning have capitals. */
    private static boolean capitals(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!line.capital(i) && line.lower(i).length() > 3) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name goes on behind the cue ("Police Cantonment Complex"), not with a title ("Police Commissioner Tan"). */
    private boolean runsOn(Line line, int to) {
        return line.nameWord(to)
                && !roles.startsAt(line, to)
                && cues.at(line, to).isEmpty()
                && !line.abbreviation(to);
    }

    private int left(Line line, int from, int cueEnd) {
        int start = from;
        while (start > 0 && from - start < LONGEST) {
            if (line.nameWord(start - 1) && !roles.isTitle(line, start - 1) && !known.isTime(line, start - 1)) {
                start--;
            } else if (hyphenBefore(line, start)) {
                start -= 2;
            } else if (joinsBefore(line, start, cueEnd)) {
                start -= 2;
            } else {
                break;
            }
        }
        return start;
    }

    private static boolean hyphenBefore(Line line, int start) {
        return start >= 2
                && line.text(start - 1).equals("-")
                && line.glued(start)
                && line.glued(start - 1)
                && line.capital(start - 2);
    }

    /** Whether "and" before the word joins parts of one name. */
    private boolean joinsBefore(Line line, int start, int cueEnd) {
        if (start < 2 || !isAnd(line, start - 1) || !line.nameWord(start - 2)) {
            return false;
        }
        int from = start - 2;
        while (from > 0 && line.nameWord(from - 1) && start - from < LONGEST) {
            from--;
        }
        Optional<String> abbreviation = bracketed(line, cueEnd);
        if (abbreviation.isPresent()) {
            return BodyCues.abbreviates(abbreviation.get(), line.phrase(from, cueEnd));
        }
        boolean ofAnother = INTO_THE_NAME.contains(line.lower(from - 1))
                || line.lower(from - 1).equals(",");
        return !ofAnother && !cues.anyIn(line, from, start - 1) && !known.isName(line, from, start - 1);
    }

    private static boolean isAnd(Line line, int i) {
        return line.lower(i).equals("and") || line.lower(i).equals("&");
    }

    /** "(ABC)" behind the word. */
    private static Optional<String> bracketed(Line line, int at) {
        boolean there = line.lower(at).equals("(")
                && line.abbreviation(at + 1)
                && line.lower(at + 2).equals(")");
        return there ? Optional.of(line.text(at + 1)) : Optional.empty();
    }

    private int right(Line line, int to) {
        int end = to;
        while (end - to < LONGEST) {
            int next = step(line, to, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** One part further: "of X", "for the X", "and X" behind such a part. */
    private int step(Line line, int to, int end) {
        int at = end;
        if (INTO_THE_NAME.contains(line.lower(at))) {
            at += line.lower(at + 1).equals("the") ? 2 : 1;
        } else if (end > to && isAnd(line, at)) {
            at += line.lower(at + 1).equals("the") ? 2 : 1;
            if (!joinsAfter(line, to, at)) {
                return end;
            }
        } else {
            return end;
        }
        int stop = runEnd(line, at);
        if (stop == at || isAnotherBody(line, at, stop)) {
            return end;
        }
        return stop;
    }

    private boolean joinsAfter(Line line, int cueEnd, int at) {
        int stop = runEnd(line, at);
        Optional<String> abbreviation = bracketed(line, stop);
        boolean lone = stop > at && !cues.anyIn(line, at, stop) && !known.isName(line, at, stop);
        return lone && (abbreviation.isEmpty() || cueEnd > 0);
    }

    /** Behind "of" a body with a name of its own is the one that this is a part of; a place or a topic belongs to the name. */
    private boolean isAnotherBody(Line line, int at, int stop) {
        return line.abbreviation(at) && stop == at + 1
                || stop - at > 1
                        && cues.anyIn(line, at + 1, stop)
                        && !line.lower(stop).equals("and")
                || known.isBody(line, at, stop);
    }

    private int runEnd(Line line, int at) {
        int end = at;
        while (end < line.size() && end - at < LONGEST) {
            if (line.nameWord(end) && !known.isTime(line, end)) {
                end++;
            } else if (end > at && line.text(end).equals("-") && line.glued(end) && line.capital(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }
}
