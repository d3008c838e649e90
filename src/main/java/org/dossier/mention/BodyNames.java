package org.dossier.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Table;
import org.dossier.mention.BodyCues.Cue;

/**
 * Names of bodies by their cue words: "Ministry of X and Y", "X Bureau", "Central Bureau of X".
 *
 * <p>A name reaches over "and" only where what stands beside is no name of its own; a bracketed abbreviation decides, where there
 * is one: "Criminal Investigation and Detection Group (CIDG)".
 */
final class BodyNames {

    private static final Set<String> FOREIGN = Set.of("da", "de", "do", "di", "del", "della", "des", "du", "la");
    private static final int LONGEST = 14;
    private static final Set<String> INTO_THE_NAME = Set.of("of", "for", "on", "against");

    private final CuePhrases<String> nouns;
    private final BodyCues cues;
    private final KnownNames known;
    private final Roles roles;
    private final Set<String> starts = new HashSet<>();

    BodyNames(Knowledge knowledge, BodyCues cues, KnownNames known, Roles roles) {
        Ontology ontology = knowledge.ontology();
        nouns = new CuePhrases<>();
        for (Map<String, String> row : knowledge.expressions().rows("nominals")) {
            List<String> classes = Table.values(row, "classes");
            String type = ontology.iri(classes.getFirst());
            if (classes.size() == 1 && ontology.isA(type, Dos.ORGANIZATION)) {
                nouns.add(row.get("noun"), type);
            }
        }
        knowledge.expressions().rows("name-starts").forEach(row -> starts.add(row.get("word")));
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

    /** "OzonAction, a branch of the United Nations"; "SEPRONA, the environmental unit of". */
    List<Piece> told(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int end = line.nameWord(i) && !line.nameWord(i - 1) ? foreignEnd(line, i) : i;
            int behind = bracketed(line, end).isPresent() ? end + 3 : end;
            if (end > i && !known.isName(line, i, end)) {
                int start = i;
                apposition(line, behind)
                        .or(() -> after(line, start, end))
                        .ifPresent(type -> found.add(Piece.of(line, start, end, type, "body-apposition")));
            }
            i = Math.max(i, end - 1);
        }
        return found;
    }

    /** "SAPS Limpopo": an abbreviation that is a body's, with the place of its branch. */
    List<Piece> abroad(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i + 1 < line.size(); i++) {
            if (!line.abbreviation(i) || line.nameWord(i - 1) || !known.isBody(line, i, i + 1)) {
                continue;
            }
            int end = runEnd(line, i);
            Optional<Piece> body = known.at(line, i);
            if (end > i + 1 && body.isPresent() && body.get().end() == i + 1 && known.isPlace(line, i + 1, end)) {
                found.add(Piece.of(line, i, end, body.get().type(), "body-and-place"));
            }
        }
        return found;
    }

    /** The class that a noun before the comma tells: "in a boutique, Casa Denise, in". */
    private Optional<String> after(Line line, int start, int end) {
        boolean apart = line.lower(start - 1).equals(",")
                && Set.of(",", ".", "(", ")", ";").contains(line.lower(end));
        return apart ? nouns.endingAt(line, start - 1).map(CuePhrases.Match::value) : Optional.empty();
    }

    private int foreignEnd(Line line, int start) {
        int end = runEnd(line, start);
        while (FOREIGN.contains(line.lower(end)) && line.capital(end + 1)) {
            end = runEnd(line, end + 1);
        }
        return end;
    }

    private Optional<String> apposition(Line line, int comma) {
        int at = comma + 1;
        if (!line.lower(comma).equals(",") || !Set.of("a", "an", "the").contains(line.lower(at))) {
            return Optional.empty();
        }
        for (int i = at + 1; i < Math.min(line.size(), at + 6) && !line.capital(i); i++) {
            if (roles.startsAt(line, i)) {
                return Optional.empty();
            }
            Optional<CuePhrases.Match<Cue>> cue = cues.at(line, i);
            if (cue.isPresent() && roles.startsAt(line, cue.get().end())) {
                return Optional.empty();
            }
            if (cue.isPresent()
                    && Set.of("of", "in", "that", "which")
                            .contains(line.lower(cue.get().end()))) {
                return cue.map(c -> c.value().type());
            }
            Optional<CuePhrases.Match<String>> noun = nouns.at(line, i);
            if (noun.isPresent() && !line.token(noun.get().end() - 1).isVerb()) {
                return noun.map(CuePhrases.Match::value);
            }
            if (line.token(i).isVerb() || line.text(i).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Piece> around(Line line, int from, int to, Cue cue) {
        if (!capitals(line, from, to) || line.opens(from) && cue.at().equals("none")) {
            return Optional.empty();
        }
        int start = cue.mayStandLast() ? left(line, from, to) : from;
        start = cue.unit() ? ofStacked(line, start) : start;
        int end = cue.mayStandFirst() ? right(line, to, cue) : to;
        end = end == to ? withSeat(line, to) : end;
        boolean alone = start == from && end == to;
        if (alone
                && to - from == 1
                && cue.unit()
                && line.lower(to).equals("of")
                && line.lower(to + 1).equals("the")) {
            int stop = right(line, to + 2, cue);
            stop = Math.max(stop, wholeBody(line, to + 2));
            if (stop > to + 2) {
                return Optional.of(Piece.of(line, from, stop, cue.type(), "office-of"));
            }
        }
        if (alone && to - from < 2 || end == to && runsOn(line, to)) {
            return Optional.empty();
        }
        if (alone
                && (line.opens(from) || !Set.of("the", "'s", "and", "of", "by").contains(line.lower(from - 1)))) {
            return Optional.empty();
        }
        end = cue.unit() || line.lower(end).equals("(") ? BodyTails.end(line, end) : end;
        String name = line.phrase(start, end);
        String type = isPart(line, start, end) ? cues.typeOfPart(cue, name) : cues.type(cue, name);
        return Optional.of(Piece.of(line, start, end, type, "cue:" + cue.words()));
    }

    /** The end of the body that starts at the word. */
    private int wholeBody(Line line, int at) {
        int known = this.known.at(line, at).map(Piece::end).orElse(at);
        for (int i = at; i < Math.min(line.size(), at + 6) && line.nameWord(i); i++) {
            Optional<CuePhrases.Match<Cue>> cue = cues.at(line, i);
            if (cue.isPresent()) {
                return Math.max(known, right(line, cue.get().end(), cue.get().value()));
            }
        }
        return known;
    }

    /** Whether the text says of which body this is a part: "the bureau's X", "X of the ABC". */
    private boolean isPart(Line line, int start, int end) {
        boolean owned = line.possessive(start - 1)
                && (cues.endingAt(line, start - 1).isPresent()
                        || line.abbreviation(start - 2) && !known.isPlace(line, start - 2, start - 1));
        int at = bracketed(line, end).isPresent() ? end + 3 : end;
        boolean of = line.lower(at).equals("of") && line.lower(at + 1).equals("the");
        int stop = runEnd(line, at + 2);
        return owned || of && (cues.at(line, at + 2).isPresent() || stop > at + 2 && isAnotherBody(line, at + 2, stop));
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
                && BodyTails.end(line, to) == to
                && !roles.startsAt(line, to)
                && cues.at(line, to).isEmpty()
                && !line.abbreviation(to);
    }

    /** "Public Prosecutor's Office Cologne": with the place behind that closes the name. */
    private int withSeat(Line line, int to) {
        int end = runEnd(line, to);
        boolean closed = end >= line.size() || Set.of(",", ";", ".", ")", "(").contains(line.lower(end));
        return end > to && closed && known.isPlace(line, to, end) ? end : to;
    }

    private int left(Line line, int from, int cueEnd) {
        int start = from;
        while (start > 0 && from - start < LONGEST) {
            if (line.nameWord(start - 1) && !roles.isHonorific(line, start - 1) && !known.isTime(line, start - 1)) {
                start--;
            } else if (line.capital(start - 1) && line.opens(start - 1) && starts.contains(line.lower(start - 1))) {
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

    /** "Department of Health and Human Services Office of …": the start of the known body whose name ends in the run of capitals. */
    private int ofStacked(Line line, int start) {
        for (int at = Math.max(0, start - LONGEST); at < start; at++) {
            Optional<Piece> body = known.at(line, at).filter(p -> p.end() >= start && p.length() > 2);
            if (body.isPresent() && known.isBody(line, at, body.get().end()) && !line.nameWord(at - 1)) {
                return at;
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
        if (abbreviation.isPresent() && BodyCues.abbreviates(abbreviation.get(), line.phrase(from, cueEnd))) {
            return true;
        }
        if (abbreviation.isPresent() && BodyCues.abbreviates(abbreviation.get(), line.phrase(start, cueEnd))) {
            return false;
        }
        boolean owned = start - 2 == from
                && (line.possessive(from - 1) || line.lower(from - 1).equals("the"));
        if (owned && !line.abbreviation(from) && !known.isBody(line, from, from + 1)) {
            return true;
        }
        if (roles.endingAt(line, start - 1).isPresent()) {
            return false;
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

    private int right(Line line, int to, Cue cue) {
        int end = to;
        while (end - to < LONGEST) {
            int next = step(line, to, end, cue);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** One part further: "of X", "for the X", "and X" behind such a part. */
    private int step(Line line, int to, int end, Cue cue) {
        int at = end;
        if (INTO_THE_NAME.contains(line.lower(at))) {
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
    private boolean isAnotherBody(Line line, int at, int stop) {
        return line.abbreviation(at) && stop == at + 1
                || stop - at > 1
                        && cues.namesIn(line, at + 1, stop)
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
