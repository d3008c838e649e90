package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.BodyCues.Cue;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.FamilyNames;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/** Names of bodies by their cue words: "Ministry of X and Y", "X Bureau", "Central Bureau of X"; how far they reach, {@link BodyExtent} tells. */
final class BodyNames {
    /** Words of the name of a country: "Cook Islands", "Papua New Guinea". */
    private static final int LONGEST_COUNTRY = 3;

    /** Words before a cue that stands alone, which tell that it is the name of a body. */
    private static final Set<String> BEFORE = Set.of("the", "'s", "and", "of", "by");

    private final BodyCues cues;
    private final KnownNames known;
    private final Roles roles;
    private final PostWords posts;
    private final BodyStart starts;
    private final BodyExtent extent;
    private final FamilyNames names;
    private final HolderBehind holders;
    private final PartTies ties;

    BodyNames(Knowledge knowledge, BodyCues cues, KnownNames known, Roles roles) {
        this.cues = cues;
        this.known = known;
        this.roles = roles;
        posts = new PostWords(knowledge, roles);
        starts = new BodyStart(knowledge, cues, known, roles);
        extent = new BodyExtent(knowledge, cues, known, roles);
        names = new FamilyNames(knowledge);
        holders = new HolderBehind(knowledge, cues, roles);
        ties = new PartTies(knowledge, cues, known);
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
        if (!capitals(line, from, to) || !cue.makesNames() || posts.holds(line, from, to, cue)) {
            return Optional.empty();
        }
        int first = cue.mayStandLast() && !posts.isField(line, from, cue) ? starts.of(line, from, to) : from;
        int start = cue.unit() ? starts.ofStacked(line, first) : first;
        int stop = cue.mayStandFirst() ? extent.right(line, to, cue, start == from) : to;
        int end = stop == to ? extent.withSeat(line, to) : holders.end(line, start, to, stop);
        if (cue.given() && names.isPair(line, start, end)) {
            return Optional.empty();
        }
        boolean alone = start >= from && end <= to;
        boolean named = alone
                ? standsForName(line, from, to)
                : end > to || !runsOn(line, to) || holders.isNamed(line, start, to);
        Optional<Piece> office = alone ? officeOf(line, from, to, cue) : Optional.empty();
        return named && office.isEmpty() ? Optional.of(body(line, from, start, end, cue)) : office;
    }

    /** Whether the words of a cue with nothing before and behind it are a name by what stands there: "by the Fraud Squad", "the bureau's Unit 4". */
    private boolean standsForName(Line line, int from, int to) {
        boolean owned = line.possessive(from - 1)
                && BodyTails.end(line, to) > to
                && cues.endingAt(line, from - 1).isPresent();
        return owned
                || to - from > 1
                        && BEFORE.contains(line.lower(from - 1))
                        && !runsOn(line, to)
                        && !line.opens(from)
                        && !holders.isDuty(line, from);
    }

    /** "the Office of the Commissioner for Data": a cue of one word whose name is the body behind it. */
    private Optional<Piece> officeOf(Line line, int from, int to, Cue cue) {
        boolean of = to - from == 1
                && cue.unit()
                && line.lower(to).equals("of")
                && line.lower(to + 1).equals("the");
        int stop = of ? Math.max(extent.right(line, to + 2, cue, false), wholeBody(line, to + 2)) : to;
        return of && stop > to + 2
                ? Optional.of(Piece.of(line, from, stop, cue.type(), "office-of"))
                : Optional.empty();
    }

    /** @param from the first word of the cue */
    private Piece body(Line line, int from, int start, int stop, Cue cue) {
        int tail = BodyTails.ofFirm(line, stop, cues, cue);
        tail = tail > stop || !cue.unit() && !line.lower(stop).equals("(") ? tail : BodyTails.end(line, stop);
        boolean lettered = start + 1 == from && line.abbreviation(start) && cue.unit();
        boolean seat = cue.hasSeat() && endsInCue(line, tail, cue) && !known.isName(line, start, tail);
        int end = seat || lettered ? extent.withSeatIn(line, tail, seat) : tail;
        String name = line.phrase(start, end);
        boolean unit = ties.whole(line, start, tail).filter(cue.type()::equals).isPresent();
        String type = isPart(line, start, from, end)
                ? cues.typeOfPart(cue, name)
                : isOfNation(line, start, from) ? cues.typeOfNation(cue, name) : cues.type(cue, name);
        String by = (end > tail ? LineBodies.SEATED : "cue:") + cue.words();
        return Piece.of(line, start, end, unit ? cues.unit() : type, by);
    }

    /** "Nepal's Department of Archives", "Malaysian Department of Wildlife": whether a country owns the body or begins its name. */
    private boolean isOfNation(Line line, int start, int cue) {
        boolean owned = line.possessive(start - 1)
                && IntStream.rangeClosed(2, LONGEST_COUNTRY + 1)
                        .anyMatch(n -> start >= n
                                && known.isOf(line, start - n, start - 1, Dos.COUNTRY)
                                && !isInName(line, start - n));
        return owned
                || IntStream.rangeClosed(start + 1, Math.min(cue, start + LONGEST_COUNTRY))
                        .anyMatch(end ->
                                known.isOfCountry(line, start, end) || known.isOf(line, start, end, Dos.COUNTRY));
    }

    /** "Revenue Department of Thailand's Fraud Unit": the country at the word ends the name of a body. */
    private boolean isInName(Line line, int country) {
        int of = country - 1;
        return line.lower(of).equals("of")
                && cues.endingAt(line, of).filter(c -> line.capital(c.start())).isPresent();
    }

    /** A name that goes on behind its cue is told by that: "Regional Bureau for Central America". */
    private boolean endsInCue(Line line, int end, Cue cue) {
        return cues.endingAt(line, end).filter(c -> c.value().equals(cue)).isPresent();
    }

    /** The end of the body that starts at the word. */
    private int wholeBody(Line line, int at) {
        int known = this.known.at(line, at).map(Piece::end).orElse(at);
        for (int i = at; i < Math.min(line.size(), at + 6) && line.nameWord(i); i++) {
            Optional<CuePhrases.Match<Cue>> cue = cues.at(line, i);
            if (cue.isPresent()) {
                return Math.max(
                        known, extent.right(line, cue.get().end(), cue.get().value(), false));
            }
        }
        return known;
    }

    /** Whether the text says of which body this is a part: "the bureau's X", "X of the ABC", "X, a unit of the ABC". */
    private boolean isPart(Line line, int start, int cue, int end) {
        boolean owned = line.possessive(start - 1)
                && (cues.endingAt(line, start - 1).isPresent()
                        || line.abbreviation(start - 2) && !known.isPlace(line, start - 2, start - 1));
        int at = BodyExtent.bracketed(line, end).isPresent() ? end + 3 : end;
        boolean of = line.lower(at).equals("of") && line.lower(at + 1).equals("the");
        int stop = extent.runEnd(line, at + 2);
        return owned
                || beginsWithWhole(line, start, cue)
                || ties.behind(line, start, at).isPresent()
                || of
                        && (cues.at(line, at + 2).isPresent()
                                || stop > at + 2 && extent.isAnotherBody(line, at + 2, stop));
    }

    /** "Garda National Immigration Bureau", "SAPS Border Police": whether the name begins with that of a known body of one state. */
    private boolean beginsWithWhole(Line line, int start, int cue) {
        return known.at(line, start)
                .filter(p -> p.end() <= cue && known.isStateBody(line, start, p.end()))
                .isPresent();
    }

    /** Whether all words of the cue that carry meaning have capitals, but for what a capital owns: "Sheriff's office". */
    private static boolean capitals(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean owned = i > from + 1 && line.possessive(i - 1);
            if (!line.capital(i) && !owned && line.lower(i).length() > 3) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name goes on behind the cue ("Police Cantonment Complex"), not with a title ("Police Commissioner Tan"). */
    private boolean runsOn(Line line, int to) {
        return line.nameWord(to)
                && BodyTails.end(line, to) == to
                && !roles.startsAt(line, to)
                && cues.at(line, to).isEmpty()
                && !line.abbreviation(to);
    }
}
