package org.dossier.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Set<String> APART = Set.of(",", ".", "with", "by", "to", "and", "against", ":", ";", "after");
    private static final int LONGEST = 5;
    private static final int WINDOW = 14;

    private final Ontology ontology;
    private final String person;
    private final Set<String> leading = new HashSet<>();
    private final List<String> employers = new ArrayList<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Roles roles;
    private final BodyCues cues;
    private final KnownNames known;
    private final Set<String> given = new HashSet<>();
    private final Set<String> family = new HashSet<>();
    private final Set<String> saying = new HashSet<>();

    PersonNames(Knowledge knowledge, Roles roles, BodyCues cues, KnownNames known) {
        Ontology ontology = knowledge.ontology();
        this.ontology = ontology;
        this.person = ontology.term(Dos.PERSON);
        knowledge
                .expressions()
                .rows("holders")
                .forEach(row -> holders.put(row.get("implies"), ontology.iri(row.get("class"))));
        this.roles = roles;
        this.cues = cues;
        this.known = known;
        knowledge
                .expressions()
                .rows("given-names")
                .forEach(row -> given.add(row.get("name").toLowerCase(Locale.ROOT)));
        knowledge
                .expressions()
                .rows("family-names")
                .forEach(row -> family.add(row.get("name").toLowerCase(Locale.ROOT)));
        knowledge.expressions().rows("heading").forEach(row -> leading.add(row.get("verb")));
        knowledge.expressions().rows("holders").stream()
                .flatMap(row -> Table.values(row, "bodies").stream())
                .map(ontology::iri)
                .forEach(employers::add);
        knowledge.expressions().rows("saying").forEach(row -> saying.add(row.get("verb")));
    }

    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            if (!isNamePart(line, i)) {
                i++;
                continue;
            }
            int end = runEnd(line, i);
            person(line, i, end).ifPresent(found::add);
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** A run of capitals: titles and bodies at its start are cut off; what remains is a person's name if something says so. */
    private Optional<Piece> person(Line line, int from, int stop) {
        int end = stop;
        int start = from;
        Optional<Roles.Role> title = titleBefore(line, from);
        for (int i = end - 1; i > from && start == from; i--) {
            Optional<CuePhrases.Match<Roles.Role>> role = roles.endingAt(line, i);
            if (role.isPresent()) {
                title = Optional.of(role.get().value());
                start = i;
            }
        }
        while (start < end && line.text(start).equals(".")) {
            start++;
        }
        if (end - start > 1 && roles.isHonorific(line, end - 1)) {
            end--;
        }
        if (!plausible(line, start, end)) {
            return Optional.empty();
        }
        int first = start;
        int last = end;
        if (title.isPresent()) {
            boolean honorific = title.get().kind().equals("honorific");
            return honorific
                    ? evidence(line, from, first, end)
                            .or(() -> Optional.of(Piece.of(line, first, last, person, "person-title")))
                    : Optional.of(Piece.of(line, start, end, holder(title.get()), "person-title"));
        }
        return end - start == 1 ? Optional.empty() : evidence(line, from, start, end);
    }

    private Optional<Piece> evidence(Line line, int from, int start, int end) {
        Optional<CuePhrases.Match<Roles.Role>> post = postAfter(line, end).or(() -> postBefore(line, from));
        if (post.isPresent()) {
            return Optional.of(Piece.of(line, start, end, holder(post.get().value()), "person-post"));
        }
        boolean told = isAge(line, end) || says(line, end) || said(line, start);
        boolean first = given.contains(line.lower(start)) || familyFirst(line, start, end);
        if (told || first) {
            return Optional.of(Piece.of(line, start, end, person, told ? "person-told" : "person-given-name"));
        }
        return Optional.empty();
    }

    private boolean familyFirst(Line line, int start, int end) {
        return family.contains(line.lower(start))
                && (end - start == 2 || line.text(end - 2).equals("-"));
    }

    private Optional<Roles.Role> titleBefore(Line line, int start) {
        return roles.endingAt(line, start)
                .or(() -> Set.of(".", ":").contains(line.lower(start - 1))
                        ? roles.endingAt(line, start - 1)
                        : Optional.empty())
                .map(CuePhrases.Match::value);
    }

    /** Whether the class says no more than that it is a person. */
    boolean isPlain(String type) {
        return type.equals(person);
    }

    /** The class of those who hold a post in a body that is no firm. */
    String holder() {
        return holders.getOrDefault("neutral", person);
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

    private String holder(Roles.Role role) {
        return holders.getOrDefault(role.implies(), person);
    }

    /** ", head of the bureau"; " , a deputy minister at". */
    private Optional<CuePhrases.Match<Roles.Role>> postAfter(Line line, int end) {
        if (!Set.of(",", "(", "–", "—").contains(line.lower(end))) {
            return Optional.empty();
        }
        int at = end + 1;
        if (isAge(line, end)) {
            at = end + 3;
        }
        for (int i = at; i < Math.min(line.size(), end + WINDOW); i++) {
            Optional<CuePhrases.Match<Roles.Role>> role =
                    roles.at(line, i).filter(m -> !m.value().kind().equals("honorific"));
            if (role.isPresent()) {
                return role;
            }
            String word = line.lower(i);
            if (word.equals(".")
                    || word.equals(",") && i > at
                    || line.token(i).isVerb()
                    || Set.of("who", "which", "and").contains(word) && i == at) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "its director-general, X"; "spokesman X"; "commissioner of the agency, X". */
    private Optional<CuePhrases.Match<Roles.Role>> postBefore(Line line, int start) {
        if (!line.lower(start - 1).equals(",")) {
            return Optional.empty();
        }
        for (int i = start - 2; i >= Math.max(0, start - WINDOW); i--) {
            String word = line.lower(i);
            Optional<CuePhrases.Match<Roles.Role>> role =
                    roles.at(line, i).filter(m -> m.value().kind().equals("role"));
            if (role.isPresent()) {
                return role;
            }
            if (APART.contains(word) || line.token(i).isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isAge(Line line, int end) {
        boolean opened = line.lower(end).equals(",") || line.lower(end).equals("(");
        String number = line.lower(end + 1);
        boolean two = number.length() == 2 && number.chars().allMatch(Character::isDigit);
        return opened && two && Set.of(",", ")", ".").contains(line.lower(end + 2));
    }

    private boolean says(Line line, int end) {
        return end < line.size() && (saying.contains(line.token(end).lemma()) || saying.contains(line.lower(end)));
    }

    private boolean said(Line line, int start) {
        return start > 0
                && saying.contains(line.token(start - 1).lemma())
                && line.token(start - 1).isVerb();
    }

    private boolean plausible(Line line, int start, int end) {
        if (start >= end
                || end - start > LONGEST
                || known.isTime(line, start)
                || roles.startsAt(line, start)
                || !line.capital(start)
                || line.text(start).length() < 2 && end - start == 1) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (line.abbreviation(i) && line.text(i).indexOf('.') < 0
                    || Character.isDigit(line.text(i).charAt(0))
                    || cues.at(line, i).isPresent()
                    || known.byAdjective(line, i).isPresent()) {
                return false;
            }
        }
        return !known.isName(line, start, end) || end - start == 1;
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
        return hyphen - start >= 2
                && tail.length() <= 6
                && !tail.endsWith("ed")
                && !line.token(hyphen + 1).isVerb();
    }
}
