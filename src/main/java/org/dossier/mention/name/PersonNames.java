package org.dossier.mention.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;

/**
 * Names of persons by what stands beside them: a title or post before, a post or age in apposition, a verb of saying, a given name.
 */
final class PersonNames {

    private static final int LONGEST = 5;
    private static final int SHORTEST_FAMILY = 4;

    private final String person;
    private final Roles roles;
    private final BodyCues cues;
    private final KnownNames known;
    private final FamilyNames names;
    private final PersonEvidence evidence;
    private final PersonTitles titles;
    private final PersonLists lists;
    private final PersonExtent extent;
    private final Set<String> labels = new HashSet<>();

    PersonNames(Knowledge knowledge, Roles roles, BodyCues cues, KnownNames known) {
        person = knowledge.ontology().term(Dos.PERSON);
        this.roles = roles;
        this.cues = cues;
        this.known = known;
        names = new FamilyNames(knowledge);
        evidence = new PersonEvidence(knowledge, roles, names);
        titles = new PersonTitles(knowledge, roles, cues, known);
        lists = new PersonLists(knowledge, titles);
        extent = new PersonExtent(roles);
        knowledge.expressions().rows("numbered").forEach(row -> labels.add(row.get("word")));
        knowledge.expressions().rows("no-persons").forEach(row -> labels.add(row.get("word")));
    }

    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            if (!line.nameWord(i)) {
                i++;
                continue;
            }
            int at = i;
            int end = PersonExtent.runEnd(line, i);
            sharing(line, at, end, found)
                    .or(() -> person(line, at, end))
                    .or(() -> listed(line, at, end, found))
                    .ifPresent(found::add);
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** "Attorneys Ann Lee and John Berg": the title in the plural holds for the next name, too. */
    private Optional<Piece> sharing(Line line, int from, int end, List<Piece> before) {
        return end - from >= 2 && lists.isShared(line, from, before) && plausible(line, from, end)
                ? Optional.of(Piece.of(line, from, end, before.getLast().type(), PersonLists.SHARED))
                : Optional.empty();
    }

    private Optional<Piece> listed(Line line, int from, int end, List<Piece> before) {
        return end - from >= 2 && lists.isListed(line, from, before) && plausible(line, from, end)
                ? Optional.of(Piece.of(line, from, end, person, PersonLists.LISTED))
                : Optional.empty();
    }

    /**
     * What is a name in a run of capitals, behind the titles and bodies at its start.
     *
     * @param title the title or post before it, if there is one
     */
    private record Titled(int start, Optional<Roles.Role> title) {}

    /** A run of capitals: titles and bodies at its start are cut off; what remains is a person's name if something says so. */
    private Optional<Piece> person(Line line, int from, int stop) {
        Titled behind = behindTitle(line, from, stop);
        if (behind.title().isEmpty()) {
            behind = behindBody(line, from, stop);
            if (behind.start() > from
                    && evidence.of(line, from, behind.start(), stop).isEmpty()) {
                return Optional.empty();
            }
        }
        Titled name = behindDuties(line, from, behind, stop);
        int start = PersonExtent.behindStops(line, name.start(), stop);
        boolean titled = name.title().isPresent();
        int end = titled && isFamilyInCapitals(line, start, stop) ? stop : extent.nameEnd(line, start, stop);
        boolean plural = name.title().filter(Roles.Role::plural).isPresent();
        int written = titled && hasPlainInitials(line, start, end) ? start + 1 : start;
        if (!plausible(line, written, end) || plural && end - start < 2) {
            return Optional.empty();
        }
        if (titled) {
            Optional<Roles.Role> honorific = titles.beforeHonorific(line, start);
            return Optional.of(
                    titled(line, from, start, end, honorific.or(name::title).orElseThrow()));
        }
        return end - start == 1 ? Optional.empty() : evidence.of(line, from, start, end);
    }

    /** "Ms Marie Patricia NKOMO": the family name in capitals, as French and international bodies write it; no abbreviation that is known. */
    private boolean isFamilyInCapitals(Line line, int start, int stop) {
        String last = line.text(stop - 1);
        return stop - start >= 2
                && last.length() >= SHORTEST_FAMILY
                && last.chars().allMatch(Character::isUpperCase)
                && !line.abbreviation(stop - 2)
                && known.at(line, stop - 1).isEmpty()
                && cues.at(line, stop - 1).isEmpty()
                && !roles.startsAt(line, stop);
    }

    /** "Brigadier BT Naidoo": initials without full stops before a family name. */
    private boolean hasPlainInitials(Line line, int start, int end) {
        return end - start == 2
                && line.text(start).length() <= 2
                && line.abbreviation(start)
                && !line.abbreviation(start + 1)
                && known.at(line, start).isEmpty();
    }

    /** Behind the last title or post that the run begins with, or the one before the run. */
    private Titled behindTitle(Line line, int from, int stop) {
        for (int i = stop - 1; i > from; i--) {
            Optional<CuePhrases.Match<Roles.Role>> role = roles.endingAt(line, i);
            if (role.isPresent()) {
                return new Titled(i, role.map(CuePhrases.Match::value));
            }
        }
        return new Titled(from, titles.titleBefore(line, from));
    }

    /** "Director of Border Force Jenny Sharp" */
    private Titled behindBody(Line line, int from, int stop) {
        int start = titles.behindBody(line, from, stop);
        return new Titled(start, start > from ? titles.postOf(line, from) : Optional.empty());
    }

    /** "Minister of Public Safety Ann Lee", "Commander Operations Lee"; one word behind "of" and a duty is no name: "Minister of Public Works". */
    private Titled behindDuties(Line line, int from, Titled name, int stop) {
        int duties = titles.behindDuties(line, name.start(), stop);
        Optional<Roles.Role> of = titles.postOf(line, name.start());
        if (duties == name.start() || name.title().isEmpty() && (of.isEmpty() || stop - duties < 2)) {
            return name;
        }
        boolean further = stop - duties > 2 && !names.isGiven(line, duties) && names.isGiven(line, duties + 1);
        return new Titled(further ? duties + 1 : duties, name.title().or(() -> titles.postOf(line, from)));
    }

    private Piece titled(Line line, int from, int start, int end, Roles.Role title) {
        return title.kind().equals("honorific")
                ? evidence.of(line, from, start, end).orElse(Piece.of(line, start, end, person, "person-title"))
                : Piece.of(line, start, end, evidence.holder(title), "person-title");
    }

    /** Whether the class says no more than that it is a person. */
    boolean isPlain(String type) {
        return type.equals(person);
    }

    /** The class of those who hold a post in a body that is no firm. */
    String holder() {
        return evidence.holder();
    }

    /** Whether words with capitals may be a name: no time, post, label, known name or name of a body. */
    private boolean plausible(Line line, int start, int end) {
        boolean one = end - start == 1;
        if (start >= end
                || end - start > LONGEST
                || known.isTime(line, start)
                || roles.startsAt(line, start)
                || labels.contains(line.lower(end - 1))
                || titles.behindDuties(line, start, end + 1) == end
                || one && line.text(start).length() < 2
                || isPost(line, start, end)
                || BodyExtent.bracketed(line, end)
                        .filter(a -> BodyCues.abbreviates(a, line.phrase(start, end)))
                        .isPresent()
                || !line.capital(start)) {
            return false;
        }
        boolean pair = names.isPair(line, start, end);
        boolean capitals = PersonExtent.isAllCapitals(line, start, end) || isFamilyInCapitals(line, start, end);
        return (one || !known.isName(line, start, end))
                && IntStream.range(start, end).noneMatch(i -> isNoPart(line, i, pair, capitals));
    }

    /** "Deputy National Head, General Ann Lee": the words are a post themselves, where they begin with no given name. */
    private boolean isPost(Line line, int start, int end) {
        return line.lower(end).equals(",")
                && !names.isGiven(line, start)
                && roles.endingAt(line, end).filter(m -> !m.value().honorific()).isPresent();
    }

    /** @param pair whether the words are a given and a family name that are known */
    private boolean isNoPart(Line line, int i, boolean pair, boolean capitals) {
        return line.abbreviation(i) && line.text(i).indexOf('.') < 0 && !capitals
                || Character.isDigit(line.text(i).charAt(0))
                || cues.at(line, i).filter(c -> !c.value().given() || !pair).isPresent()
                || known.byAdjective(line, i).isPresent();
    }
}
