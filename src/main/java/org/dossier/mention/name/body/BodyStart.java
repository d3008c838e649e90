package org.dossier.mention.name.body;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.FamilyNames;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/**
 * Where the name of a body begins before its cue: over "and" only where what stands beside is no name of its own; a bracketed abbreviation
 * decides, where there is one.
 */
final class BodyStart {
    private static final int LONGEST_PLACE = 6;

    private static final Pattern ORDINALS = Pattern.compile("[0-9]{1,2}(?:st|nd|rd|th)");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

    private static final Set<String> ORDINAL = Set.of("No", "No.");

    private final BodyCues cues;
    private final KnownNames known;
    private final RemitLists lists;
    private final SharedSeats seats;
    private final Trades trades;
    private final Roles roles;
    private final FamilyNames names;
    private final Set<String> starts;
    private final Set<String> possessors;

    BodyStart(Knowledge knowledge, BodyCues cues, KnownNames known, Roles roles) {
        starts = knowledge.expressions().words("name-starts", "word");
        possessors = knowledge.expressions().words("name-possessors", "word");
        lists = new RemitLists(knowledge);
        seats = new SharedSeats(cues, known);
        trades = new Trades(cues, knowledge.expressions());
        this.cues = cues;
        this.known = known;
        this.roles = roles;
        names = new FamilyNames(knowledge);
    }

    /** The first word of the name whose cue begins at {@code from} and ends at {@code cueEnd}. */
    int of(Line line, int from, int cueEnd) {
        int start = from;
        while (start > 0 && from - start < BodyExtent.LONGEST) {
            int next = stepLeft(line, start, cueEnd);
            if (next == start) {
                break;
            }
            start = next;
        }
        return RemitLists.spelled(line, start, cueEnd);
    }

    private int stepLeft(Line line, int start, int cueEnd) {
        if (line.nameWord(start - 1) && !roles.isHonorific(line, start - 1) && !known.isTime(line, start - 1)
                || line.capital(start - 1) && line.opens(start - 1) && starts.contains(line.lower(start - 1))) {
            return start - 1;
        }
        if (gluedBefore(line, start) || possessorBefore(line, start) || numberBefore(line, start)) {
            return start - 2;
        }
        if (ordinalBefore(line, start)) {
            return start - 1;
        }
        int list = lists.start(line, start);
        if (list < start) {
            return list;
        }
        return joinsBefore(line, start, cueEnd) ? start - 2 : placeBefore(line, start);
    }

    /** "Stoke-on-Tern Borough Council": the start of the known place whose last word begins or ends there. */
    private int placeBefore(Line line, int start) {
        for (int at = Math.max(0, start - LONGEST_PLACE); at < start - 1; at++) {
            Optional<Piece> place = known.at(line, at).filter(p -> p.end() == start || p.end() == start + 1);
            if (place.isPresent() && known.isPlace(line, at, place.get().end())) {
                return at;
            }
        }
        return start;
    }

    /** "Department of Health and Human Services Office of …": the start of the known body whose name ends in the run of capitals. */
    int ofStacked(Line line, int start) {
        for (int at = Math.max(0, start - BodyExtent.LONGEST); at < start; at++) {
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

    /** "9th Federal Court", but not "on May 9th Federal Police raided". */
    private boolean ordinalBefore(Line line, int start) {
        return start >= 2
                && ORDINALS.matcher(line.lower(start - 1)).matches()
                && Set.of("the", "of").contains(line.lower(start - 2));
    }

    /** Whether "and" before the word joins parts of one name. */
    private boolean joinsBefore(Line line, int start, int cueEnd) {
        if (start < 2 || !BodyExtent.isAnd(line, start - 1) || !line.nameWord(start - 2)) {
            return false;
        }
        int from = start - 2;
        while (line.nameWord(from - 1) && start - from < BodyExtent.LONGEST) {
            from--;
        }
        Optional<String> abbreviation = BodyExtent.bracketed(line, cueEnd);
        if (abbreviation.isPresent() && BodyCues.abbreviates(abbreviation.get(), line.phrase(from, cueEnd))) {
            return true;
        }
        boolean apart =
                abbreviation.isPresent() && BodyCues.abbreviates(abbreviation.get(), line.phrase(start, cueEnd));
        return !apart
                && (seats.isShared(line, from, start, cueEnd)
                        || isOwnedTopic(line, from, start)
                        || isNoOther(line, from, start, cueEnd));
    }

    /** "the agency's Fraud and Corruption Unit", "the force's Drug Laboratory Search and Response Team": no body itself behind a possessor or article. */
    private boolean isOwnedTopic(Line line, int from, int start) {
        boolean possessed = line.possessive(from - 1);
        boolean single = start - 2 == from;
        boolean owned = possessed || single && line.lower(from - 1).equals("the");
        boolean another = single
                ? cues.at(line, from).isPresent() && cues.at(line, start).isPresent()
                : cues.endingAt(line, start - 1).isPresent();
        return owned && !line.abbreviation(from) && !another && !known.isBody(line, from, start - 1);
    }

    /** Whether what stands before "and" is neither a post nor a name, nor the end of another name: what only says a firm's trade goes on with it. */
    private boolean isNoOther(Line line, int from, int start, int cueEnd) {
        boolean behind = BodyExtent.INTO_THE_NAME.contains(line.lower(from - 1))
                || line.lower(from - 1).equals(",");
        boolean ofAnother = behind && (cues.endingAt(line, from - 1).isPresent() || !trades.fill(line, start, cueEnd));
        return roles.endingAt(line, start - 1).isEmpty()
                && !ofAnother
                && !isPerson(line, from, start - 1)
                && !cues.namesIn(line, from, start - 1)
                && !known.isName(line, from, start - 1);
    }

    /** "Atty. Ana C. Cruz and Department of Trade", "Mayor Ann Lee and Police Chief": an initial, a title or a given name tells a person. */
    private boolean isPerson(Line line, int from, int end) {
        boolean titled = IntStream.range(from, end)
                .anyMatch(i -> roles.at(line, i).filter(m -> end - m.end() >= 2).isPresent());
        return titled
                || end - from == 2 && names.isGiven(line, from)
                || roles.isHonorific(line, from)
                || roles.endingAt(line, from).filter(m -> m.value().honorific()).isPresent()
                || IntStream.range(from + 1, end)
                        .anyMatch(i -> INITIAL.matcher(line.text(i)).matches());
    }
}
