package org.dossier.mention.name;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.BodyCues.Cue;

/** How far the name of a body reaches to both sides of its cue: over "and" only where what stands beside is no name of its own; a bracketed abbreviation decides, where there is one. */
final class BodyExtent {
    private static final int LONGEST = 14;
    private static final int LONGEST_PLACE = 6;
    /** Words that a place behind a name belongs to rather than to the name. */
    private static final Set<String> GOES_ON = Set.of("NOUN", "PROPN", "ADJ", "NUM");

    private static final Set<String> ORDINAL = Set.of("No", "No.");
    private static final Set<String> INTO_THE_NAME = Set.of("of", "for", "on", "against");

    private final BodyCues cues;
    private final KnownNames known;
    private final RemitLists lists;
    private final Roles roles;
    private final Set<String> starts = new HashSet<>();
    private final Set<String> possessors = new HashSet<>();

    BodyExtent(Knowledge knowledge, BodyCues cues, KnownNames known, Roles roles) {
        knowledge.expressions().rows("name-starts").forEach(row -> starts.add(row.get("word")));
        knowledge.expressions().rows("name-possessors").forEach(row -> possessors.add(row.get("word")));
        lists = new RemitLists(knowledge);
        this.cues = cues;
        this.known = known;
        this.roles = roles;
    }

    /** "Public Prosecutor's Office Cologne": with the place behind that closes the name; not in "Metropolitan Police London office". */
    int withSeat(Line line, int to) {
        int end = runEnd(line, to);
        return end > to
                        && known.isPlace(line, to, end)
                        && !(end < line.size()
                                && GOES_ON.contains(line.token(end).upos()))
                ? end
                : to;
    }

    int left(Line line, int from, int cueEnd) {
        int start = from;
        while (start > 0 && from - start < LONGEST) {
            int next = stepLeft(line, start, cueEnd);
            if (next == start) {
                break;
            }
            start = next;
        }
        return start;
    }

    private int stepLeft(Line line, int start, int cueEnd) {
        if (line.nameWord(start - 1) && !roles.isHonorific(line, start - 1) && !known.isTime(line, start - 1)
                || line.capital(start - 1) && line.opens(start - 1) && starts.contains(line.lower(start - 1))) {
            return start - 1;
        }
        if (gluedBefore(line, start) || possessorBefore(line, start) || numberBefore(line, start)) {
            return start - 2;
        }
        int list = lists.start(line, start);
        if (list < start) {
            return list;
        }
        return joinsBefore(line, start, cueEnd) ? start - 2 : placeBefore(line, start);
    }

    /** "Stoke-on-Tern Borough Council": the start of the known place whose last word begins or ends there. */
    private int placeBefore(Line line, int start) {
        for (int at = Math.max(0, start - LONGEST_PLACE); at < start - 2; at++) {
            Optional<Piece> place = known.at(line, at).filter(p -> p.end() == start || p.end() == start + 1);
            if (place.isPresent() && known.isPlace(line, at, place.get().end())) {
                return at;
            }
        }
        return start;
    }

    /** "Department of Health and Human Services Office of …": the start of the known body whose name ends in the run of capitals. */
    int ofStacked(Line line, int start) {
        for (int at = Math.max(0, start - LONGEST); at < start; at++) {
            Optional<Piece> body = known.at(line, at).filter(p -> p.end() >= start && p.length() > 2);
            if (body.isPresent() && known.isBody(line, at, body.get().end()) && !line.nameWord(at - 1)) {
                return at;
            }
        }
        return start;
    }

    /** "Anti-Fraud Office", "Mersey/Dee Crime Unit", but not "UNICEF-World Bank". */
    private boolean gluedBefore(Line line, int start) {
        return start >= 2
                && Set.of("-", "/").contains(line.text(start - 1))
                && line.glued(start)
                && line.glued(start - 1)
                && line.capital(start - 2)
                && !known.isBody(line, start - 2, start - 1);
    }

    /** "Municipal People's Court": a possessor that belongs to the names of bodies. */
    private boolean possessorBefore(Line line, int start) {
        return start >= 2
                && line.possessive(start - 1)
                && line.capital(start - 2)
                && possessors.contains(line.lower(start - 2));
    }

    /** "Shenyang No 2 Intermediate Court". */
    private static boolean numberBefore(Line line, int start) {
        return start >= 2
                && ORDINAL.contains(line.text(start - 2))
                && !line.opens(start - 2)
                && line.text(start - 1).length() <= 2
                && line.text(start - 1).chars().allMatch(Character::isDigit);
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
        if (abbreviation.isPresent() && BodyCues.abbreviates(abbreviation.get(), line.phrase(from, cueEnd))) {
            return true;
        }
        if (abbreviation.isPresent() && BodyCues.abbreviates(abbreviation.get(), line.phrase(start, cueEnd))) {
            return false;
        }
        boolean owned = start - 2 == from
                && (line.possessive(from - 1) || line.lower(from - 1).equals("the"));
        boolean another = known.isBody(line, from, from + 1)
                || cues.at(line, from).isPresent() && cues.at(line, start).isPresent();
        if (owned && !line.abbreviation(from) && !another) {
            return true;
        }
        if (roles.endingAt(line, start - 1).isPresent()) {
            return false;
        }
        boolean ofAnother = INTO_THE_NAME.contains(line.lower(from - 1))
                || line.lower(from - 1).equals(",");
        return !ofAnother && !cues.namesIn(line, from, start - 1) && !known.isName(line, from, start - 1);
    }

    private static boolean isAnd(Line line, int i) {
        return line.lower(i).equals("and") || line.lower(i).equals("&");
    }

    /** "(ABC)" behind the word. */
    static Optional<String> bracketed(Line line, int at) {
        boolean there = line.lower(at).equals("(")
                && line.abbreviation(at + 1)
                && line.lower(at + 2).equals(")");
        return there ? Optional.of(line.text(at + 1)) : Optional.empty();
    }

    int right(Line line, int to, Cue cue) {
        int end = to;
        while (end - to < LONGEST) {
            int next = stepRight(line, to, end, cue);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** One part further: "of X", "for the X", "and X" behind such a part. */
    private int stepRight(Line line, int to, int end, Cue cue) {
        int list = end > to ? lists.end(line, end) : end;
        int at = end;
        if (list > end) {
            return list;
        } else if (INTO_THE_NAME.contains(line.lower(at))) {
            at += line.lower(at + 1).equals("the") ? 2 : 1;
        } else if (end == to && cue.at().equals("name") && line.nameWord(at) && !roles.startsAt(line, at)) {
            return runEnd(line, at);
        } else if (end > to && isAnd(line, at)) {
            at += line.lower(at + 1).equals("the") ? 2 : 1;
            if (!joinsAfter(line, to, at)) {
                return end;
            }
        } else {
            return end;
        }
        int stop = Math.max(runEnd(line, at), known.at(line, at).map(Piece::end).orElse(at));
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
    boolean isAnotherBody(Line line, int at, int stop) {
        return line.abbreviation(at) && stop == at + 1
                || stop - at > 1
                        && cues.namesIn(line, at + 1, stop)
                        && !line.lower(stop).equals("and")
                || known.isBody(line, at, stop)
                || beginsBody(line, at, stop);
    }

    /** "Enforcement Division of the Ministry of Trade". */
    private boolean beginsBody(Line line, int at, int stop) {
        return Set.of("of", "for").contains(line.lower(stop))
                && line.nameWord(stop + 1)
                && cues.at(line, at)
                        .filter(c -> c.end() == stop && c.value().mayStandFirst())
                        .isPresent();
    }

    int runEnd(Line line, int at) {
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
