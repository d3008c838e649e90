package org.dossier.mention.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Table;

/**
 * Names of persons by what stands beside them: a title or post before, a post or age in apposition, a verb of saying, a given name.
 */
final class PersonNames {

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "del", "della", "di", "van", "von", "der", "den", "la", "le", "bin", "binti", "al",
            "el", "ter", "ibn", "y");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final int LONGEST = 5;

    private final Ontology ontology;
    private final String person;
    private final Set<String> leading = new HashSet<>();
    private final List<String> employers = new ArrayList<>();
    private final Roles roles;
    private final BodyCues cues;
    private final KnownNames known;
    private final FamilyNames names;
    private final PersonEvidence evidence;
    private final PersonTitles titles;
    private final PersonLists lists;
    private final Set<String> labels = new HashSet<>();

    PersonNames(Knowledge knowledge, Roles roles, BodyCues cues, KnownNames known) {
        Ontology ontology = knowledge.ontology();
        this.ontology = ontology;
        this.person = ontology.term(Dos.PERSON);
        this.roles = roles;
        this.cues = cues;
        this.known = known;
        names = new FamilyNames(knowledge);
        evidence = new PersonEvidence(knowledge, roles, names);
        titles = new PersonTitles(knowledge, roles, cues, known);
        lists = new PersonLists(knowledge, titles);
        knowledge.expressions().rows("numbered").forEach(row -> labels.add(row.get("word")));
        knowledge.expressions().rows("no-persons").forEach(row -> labels.add(row.get("word")));
        knowledge.expressions().rows("heading").forEach(row -> leading.add(row.get("verb")));
        knowledge.expressions().rows("holders").stream()
                .flatMap(row -> Table.values(row, "bodies").stream())
                .map(ontology::iri)
                .forEach(employers::add);
    }

    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            if (!isNamePart(line, i)) {
                i++;
                continue;
            }
            int at = i;
            int end = runEnd(line, i);
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

    /** A run of capitals: titles and bodies at its start are cut off; what remains is a person's name if something says so. */
    private Optional<Piece> person(Line line, int from, int stop) {
        int end = stop;
        int start = from;
        Optional<Roles.Role> title = titles.titleBefore(line, from);
        for (int i = end - 1; i > from && start == from; i--) {
            Optional<CuePhrases.Match<Roles.Role>> role = roles.endingAt(line, i);
            if (role.isPresent()) {
                title = Optional.of(role.get().value());
                start = i;
            }
        }
        if (title.isEmpty()) {
            start = titles.behindBody(line, from, end);
            title = start > from ? titles.postOf(line, from) : title;
            if (start > from && evidence.of(line, from, start, end).isEmpty()) {
                return Optional.empty();
            }
        }
        int duties = titles.behindDuties(line, start, end);
        if (duties > start && (title.isPresent() || titles.postOf(line, start).isPresent())) {
            title = title.or(() -> titles.postOf(line, from));
            start = duties;
        }
        while (start < end && line.text(start).equals(".")) {
            start++;
        }
        if (end - start > 1 && roles.isHonorific(line, end - 1)) {
            end--;
        }
        if (end - start > 2
                && line.abbreviation(end - 1)
                && line.text(end - 1).indexOf('.') < 0
                && !allCapitals(line, start, end)) {
            end--;
        }
        if (line.lower(end).equals(",") && SUFFIXES.contains(line.lower(end + 1).replace(".", ""))) {
            end += 2;
        }
        if (!plausible(line, start, end)) {
            return Optional.empty();
        }
        int first = start;
        int last = end;
        if (title.filter(Roles.Role::plural).isPresent() && end - start < 2) {
            return Optional.empty();
        }
        Optional<Roles.Role> told = title;
        title = title.isPresent() ? titles.beforeHonorific(line, start).or(() -> told) : title;
        if (title.isPresent()) {
            boolean honorific = title.get().kind().equals("honorific");
            return honorific
                    ? evidence.of(line, from, first, end)
                            .or(() -> Optional.of(Piece.of(line, first, last, person, "person-title")))
                    : Optional.of(Piece.of(line, start, end, evidence.holder(title.get()), "person-title"));
        }
        return end - start == 1 ? Optional.empty() : evidence.of(line, from, start, end);
    }

    /** Whether the class says no more than that it is a person. */
    boolean isPlain(String type) {
        return type.equals(person);
    }

    /** The class of those who hold a post in a body that is no firm. */
    String holder() {
        return evidence.holder();
    }

    boolean isEmployer(String type) {
        return employers.stream().anyMatch(e -> ontology.isA(type, e));
    }

    /** "…, who heads the unit". */
    boolean leads(Line line, int at) {
        return line.lower(at).equals(",")
                && line.lower(at + 1).equals("who")
                && at + 2 < line.size()
                && leading.contains(line.token(at + 2).lemma());
    }

    private boolean plausible(Line line, int start, int end) {
        if (start >= end
                || end - start > LONGEST
                || known.isTime(line, start)
                || roles.startsAt(line, start)
                || labels.contains(line.lower(end - 1))
                || end - start == 1 && titles.isDuty(line, start)
                || BodyExtent.bracketed(line, end)
                        .filter(a -> BodyCues.abbreviates(a, line.phrase(start, end)))
                        .isPresent()
                || !line.capital(start)
                || line.text(start).length() < 2 && end - start == 1) {
            return false;
        }
        boolean capitals = allCapitals(line, start, end);
        for (int i = start; i < end; i++) {
            if (line.abbreviation(i) && line.text(i).indexOf('.') < 0 && !capitals
                    || Character.isDigit(line.text(i).charAt(0))
                    || cues.at(line, i)
                            .filter(c -> !c.value().given() || !names.isPair(line, start, end))
                            .isPresent()
                    || known.byAdjective(line, i).isPresent()) {
                return false;
            }
        }
        return !known.isName(line, start, end) || end - start == 1;
    }

    /** "LIN ZHIHAO", as charges print the names of defendants: at least two words, none of them short. */
    private static boolean allCapitals(Line line, int start, int end) {
        for (int i = start; i < end; i++) {
            String text = line.text(i);
            if (text.length() < 3 || !text.equals(text.toUpperCase(Locale.ROOT)) || text.indexOf('.') >= 0) {
                return false;
            }
        }
        return end - start >= 2;
    }

    private static boolean isNamePart(Line line, int i) {
        return line.nameWord(i);
    }

    private static int runEnd(Line line, int start) {
        int end = start;
        while (end < line.size() && end - start < 10) {
            if (line.nameWord(end)) {
                end++;
            } else if (end > start
                    && line.text(end).equals("-")
                    && line.glued(end)
                    && line.glued(end + 1)
                    && givenTail(line, start, end)) {
                end += 2;
            } else if (end > start
                    && PARTICLES.contains(line.lower(end))
                    && (line.nameWord(end + 1) || PARTICLES.contains(line.lower(end + 1)) && line.nameWord(end + 2))) {
                end++;
            } else {
                break;
            }
        }
        return Math.min(end, line.size());
    }

    /** "Min-jae", "Saint-Denis", but not "London-based": a tail in lower case only behind another name word. */
    private static boolean givenTail(Line line, int start, int hyphen) {
        if (line.capital(hyphen + 1)) {
            return true;
        }
        String tail = line.lower(hyphen + 1);
        return hyphen - start >= 2 && tail.length() <= 6 && !tail.endsWith("ed") && !tail.endsWith("ing");
    }
}
