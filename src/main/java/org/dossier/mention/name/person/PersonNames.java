package org.dossier.mention.name.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.FamilyNames;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/**
 * Names of persons by what stands beside them: a title or post before, a post or age in apposition, a verb of saying, a given name.
 */
public final class PersonNames {

    /** What found a family name alone, which names nobody unless the article names the person in full, too. */
    public static final String FAMILY_NAME = "person-family";

    private final String person;
    private final Roles roles;
    private final KnownNames known;
    private final FamilyNames names;
    private final PersonEvidence evidence;
    private final PersonTitles titles;
    private final PersonLists lists;
    private final PersonExtent extent;
    private final PersonForm form;
    private final Set<String> family;

    public PersonNames(Knowledge knowledge, Roles roles, BodyCues cues, KnownNames known) {
        person = knowledge.ontology().term(Dos.PERSON);
        this.roles = roles;
        this.known = known;
        names = new FamilyNames(knowledge);
        evidence = new PersonEvidence(knowledge, roles, names);
        titles = new PersonTitles(knowledge, roles, cues, known);
        family = knowledge.expressions().words("honorifics", "honorific", "family", "yes");
        lists = new PersonLists(knowledge, titles);
        extent = new PersonExtent(knowledge, roles);
        form = new PersonForm(knowledge, roles, cues, known, names, titles);
    }

    public List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            if (!line.nameWord(i) || line.lower(i - 1).equals("on") && known.isTime(line, i)) {
                i++;
                continue;
            }
            int at = i;
            int end = extent.runEnd(line, i);
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
        return end - from >= 2 && lists.isShared(line, from, before) && form.isPlausible(line, from, end)
                ? Optional.of(Piece.of(line, from, end, before.getLast().type(), PersonLists.SHARED))
                : Optional.empty();
    }

    private Optional<Piece> listed(Line line, int from, int end, List<Piece> before) {
        return end - from >= 2 && lists.isListed(line, from, end, before) && form.isPlausible(line, from, end)
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
        Titled title = behindTitle(line, from, stop);
        Titled behind = title.title().isPresent() ? title : behindBody(line, from, stop);
        if (endsInPost(line, from, behind.start(), stop)) {
            return Optional.empty();
        }
        boolean told = title.title().isPresent()
                || behind.start() == from
                || evidence.of(line, from, behind.start(), stop).isPresent();
        return told ? named(line, from, behindDuties(line, from, behind, stop), stop) : Optional.empty();
    }

    /** "the Procurator Fiscal": the words behind the first word of a post are its last. */
    private boolean endsInPost(Line line, int from, int start, int stop) {
        return roles.endingAt(line, stop)
                .filter(m -> from <= m.start()
                        && m.start() < start
                        && m.value().kind().equals("role"))
                .isPresent();
    }

    private Optional<Piece> named(Line line, int from, Titled name, int stop) {
        int start = PersonExtent.behindStops(line, name.start(), stop);
        boolean titled = name.title().isPresent();
        int end = titled && form.isFamilyInCapitals(line, start, stop) ? stop : extent.nameEnd(line, start, stop);
        boolean plural = name.title().filter(Roles.Role::plural).isPresent();
        int written = titled && form.hasPlainInitials(line, start, end) ? start + 1 : start;
        if (!form.isPlausible(line, written, end) || plural && end - start < 2) {
            return Optional.empty();
        }
        if (titled) {
            return name.title().map(t -> titled(line, from, start, end, t));
        }
        return end - start == 1 ? Optional.empty() : evidence.of(line, from, start, end);
    }

    /** "a man called Mr Zhang": a family name alone. */
    private boolean isFamilyName(Roles.Role title, int start, int end) {
        return end - start == 1 && family.contains(title.words());
    }

    /** Behind the last title or post that the run begins with, or the one before the run. */
    private Titled behindTitle(Line line, int from, int stop) {
        for (int i = stop - 1; i > from; i--) {
            Optional<CuePhrases.Match<Roles.Role>> role = roles.endingAt(line, i);
            if (role.isPresent() && !extent.isInName(line, from, role.get())) {
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
        boolean further = stop - duties > 2
                && !names.isGiven(line, duties)
                && !names.isFamilyFirst(line, duties, duties + 2)
                && names.isGiven(line, duties + 1);
        return new Titled(further ? duties + 1 : duties, name.title().or(() -> titles.postOf(line, from)));
    }

    private Piece titled(Line line, int from, int start, int end, Roles.Role before) {
        if (isFamilyName(before, start, end)) {
            return Piece.of(line, start, end, person, FAMILY_NAME);
        }
        Roles.Role title = titles.beforeHonorific(line, start).orElse(before);
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
}
