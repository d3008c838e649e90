package org.dossier.mention.name.body;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.BodyCues.Cue;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/**
 * How far the name of a body reaches behind its cue: over "and" only where what stands beside is no name of its own. Where it begins, {@link
 * BodyStart} tells.
 */
public final class BodyExtent {
    static final int LONGEST = 14;

    /** Words of a place that nobody knows, with the preposition before it. */
    private static final int LONGEST_SEAT = 4;

    /** Words that a place behind a name belongs to rather than to the name. */
    private static final Set<String> GOES_ON = Set.of("NOUN", "PROPN", "ADJ", "NUM");

    private static final Set<String> RELATED = Set.of("related", "enabled");

    static final Set<String> INTO_THE_NAME = Set.of("of", "for", "on", "against");

    private final BodyCues cues;
    private final KnownNames known;
    private final RemitLists lists;
    private final Roles roles;
    private final BodyBreaks breaks;

    BodyExtent(Knowledge knowledge, BodyCues cues, KnownNames known, Roles roles) {
        lists = new RemitLists(knowledge);
        this.cues = cues;
        this.known = known;
        this.roles = roles;
        breaks = new BodyBreaks(cues, known);
    }

    /** "Public Prosecutor's Office Cologne": with the place behind that closes the name; not in "Metropolitan Police London office". */
    int withSeat(Line line, int to) {
        int end = runEnd(line, to);
        return end > to
                        && known.isPlace(line, to, end)
                        && !GOES_ON.contains(line.token(end).upos())
                ? end
                : to;
    }

    /**
     * "Regional Bureau in Abidjan", "ABC Office in Abidjan": with the place that tells it from others of its kind.
     *
     * @param any whether words in capitals that nobody knows are a place, too
     */
    int withSeatIn(Line line, int to, boolean any) {
        if (!line.lower(to).equals("in")) {
            return to;
        }
        int end = runEnd(line, to + 1);
        boolean unknown = any && end - to <= LONGEST_SEAT && !cues.anyIn(line, to, end) && !line.abbreviation(to + 1);
        return known.at(line, to + 1)
                .map(p -> known.isOf(line, to + 1, p.end(), Dos.COUNTRY) || !known.isPlace(line, to + 1, p.end())
                        ? to
                        : p.end())
                .orElse(unknown && end > to + 1 ? end : to);
    }

    static boolean isAnd(Line line, int i) {
        return line.lower(i).equals("and") || line.lower(i).equals("&");
    }

    /** "(ABC)" behind the word. */
    public static Optional<String> bracketed(Line line, int at) {
        boolean there = line.lower(at).equals("(")
                && line.abbreviation(at + 1)
                && line.lower(at + 2).equals(")");
        return there ? Optional.of(line.text(at + 1)) : Optional.empty();
    }

    /** @param bare whether the cue is the first word of the name, which then needs what follows: "Department of Economic Police" */
    int right(Line line, int to, Cue cue, boolean bare) {
        int end = to;
        while (end - to < LONGEST) {
            int next = stepRight(line, to, end, cue, bare && end == to);
            boolean listed = end > to && line.lower(end).equals(",");
            if (next == end) {
                break;
            }
            end = next;
            if (listed) {
                break;
            }
        }
        return end;
    }

    /** One part further: "of X", "for the X", "and X" behind such a part. */
    private int stepRight(Line line, int to, int end, Cue cue, boolean bare) {
        int list = end > to ? listEnd(line, end) : end;
        if (list > end) {
            return list;
        }
        int at = behindLink(line, to, end);
        if (at == end) {
            boolean name = end == to && cue.at().equals("name") && line.nameWord(end) && !roles.startsAt(line, end);
            return name ? runEnd(line, end) : end;
        }
        int stop = Math.max(
                beforeTitle(line, at, runEnd(line, at)),
                known.at(line, at).map(Piece::end).orElse(at));
        boolean another = breaks.isAnotherBody(line, at, stop) && !(bare && breaks.isTopic(line, end, at, stop));
        return stop == at || another || breaks.tellsAnother(line, at, stop) || !bare && breaks.isOwner(line, at, stop)
                ? end
                : stop;
    }

    /** The end of the list of remits whose first part ends before the word; without names of others in it. */
    private int listEnd(Line line, int first) {
        int list = lists.end(line, first);
        int sure = line.nameWord(list) ? first : list;
        int bracketed = sure > first ? first : RemitLists.bracketedEnd(line, first);
        boolean others = cues.anyIn(line, first, bracketed)
                || IntStream.range(first, bracketed).anyMatch(i -> known.isBody(line, i, i + 1));
        return others || sure > first ? sure : bracketed;
    }

    /** Behind "of" and "for the", and behind "and" where it joins a further part; {@code end} where neither leads on. */
    private int behindLink(Line line, int to, int end) {
        boolean into = INTO_THE_NAME.contains(line.lower(end));
        if (!into && (end == to || !isAnd(line, end))) {
            return end;
        }
        int at = line.lower(end + 1).equals("the") ? end + 2 : end + 1;
        return into || joinsAfter(line, to, at) ? at : end;
    }

    /** "Bureau of Investigation Director Ann Lee": the end of the name before the post of somebody who is named. */
    private int beforeTitle(Line line, int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            Optional<CuePhrases.Match<Roles.Role>> post = roles.at(line, i);
            if (post.filter(m -> m.value().kind().equals("role") && m.end() < end)
                    .isPresent()) {
                return i;
            }
        }
        return end;
    }

    private boolean joinsAfter(Line line, int cueEnd, int at) {
        int stop = runEnd(line, at);
        Optional<String> abbreviation = bracketed(line, stop);
        boolean lone = stop > at && !cues.anyIn(line, at, stop) && !known.isName(line, at, stop);
        return lone && (abbreviation.isEmpty() || cueEnd > 0) && !beginsList(line, stop);
    }

    /** "and the Chemistry, Food and Drugs Division": what another body is for. */
    private boolean beginsList(Line line, int end) {
        int list = lists.end(line, end);
        return list > end && line.capital(list) && cues.at(line, list).isPresent();
    }

    /** Whether what stands behind "of" is a body of its own: see {@link BodyBreaks}. */
    boolean isAnotherBody(Line line, int at, int stop) {
        return breaks.isAnotherBody(line, at, stop);
    }

    /** "Department on Drug-related Crimes". */
    private static boolean isRelated(Line line, int hyphen) {
        return line.text(hyphen).equals("-")
                && line.glued(hyphen)
                && RELATED.contains(line.lower(hyphen + 1))
                && line.nameWord(hyphen + 2);
    }

    int runEnd(Line line, int at) {
        int end = at;
        while (end < line.size() && end - at < LONGEST) {
            if (line.nameWord(end) && !known.isTime(line, end)) {
                end++;
            } else if (end > at && line.text(end).equals("-") && line.glued(end) && line.capital(end + 1)) {
                end += 2;
            } else if (end > at && isRelated(line, end)) {
                end += 3;
            } else {
                break;
            }
        }
        return end;
    }
}
