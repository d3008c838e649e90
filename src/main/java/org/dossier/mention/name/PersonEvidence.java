package org.dossier.mention.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Ontology;

/**
 * What says that words with capitals are a person's name, beside a title right before them: a post or age in apposition, a verb of
 * saying, a given name.
 */
final class PersonEvidence {

    private static final Set<String> ALIAS = Set.of("alias", "aka", "a.k.a.", "a.k.a", "a/k/a");
    private static final Set<String> CLOSING = Set.of(",", ".", ";", "(", ")", "and", "or");
    private static final Set<String> LOCATING = Set.of("in", "at", "near");
    private static final int DESCRIPTION = 9;

    private final String person;
    private final Map<String, String> holders = new HashMap<>();
    private final Lexicon lexicon;
    private final Roles roles;
    private final PostsBeside posts;
    private final FamilyNames names;
    private final CuePhrases<String> trading;
    private final DoneToPeople done;
    private final Set<String> saying = new HashSet<>();
    private final Set<String> only = new HashSet<>();

    PersonEvidence(Knowledge knowledge, Roles roles, FamilyNames names) {
        Ontology ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        person = ontology.term(Dos.PERSON);
        this.roles = roles;
        posts = new PostsBeside(roles);
        this.names = names;
        done = new DoneToPeople(knowledge);
        trading = CuePhrases.of(knowledge.expressions(), "business-names", "words", row -> row.get("words"));
        knowledge
                .expressions()
                .rows("holders")
                .forEach(row -> holders.put(row.get("implies"), ontology.iri(row.get("class"))));
        knowledge.expressions().rows("saying").forEach(row -> saying.add(row.get("verb")));
        knowledge.expressions().rows("people-only").forEach(row -> only.add(row.get("word")));
    }

    /** The class of those who hold the post. */
    String holder(Roles.Role role) {
        return holders.getOrDefault(role.implies(), person);
    }

    /** The class of those who hold a post in a body that is no firm. */
    String holder() {
        return holders.getOrDefault("neutral", person);
    }

    /**
     * The person whom the words name, where something beside them says that they do.
     *
     * @param from where the run of capitals begins, with the titles before {@code start}
     */
    Optional<Piece> of(Line line, int from, int start, int end) {
        Optional<CuePhrases.Match<Roles.Role>> post = posts.after(line, end).or(() -> posts.before(line, from, end));
        if (post.isPresent() && (isLocated(line, start) || endsInPost(line, start, end))) {
            return Optional.empty();
        }
        if (post.isPresent()) {
            return Optional.of(Piece.of(line, start, end, holder(post.get().value()), "person-post"));
        }
        boolean told = isTold(line, from, start, end);
        boolean first = (names.isGiven(line, start) || names.isFamilyFirst(line, start, end))
                && !Brands.lists(line, start, this::isPerson);
        if (told || first) {
            return Optional.of(Piece.of(line, start, end, person, told ? "person-told" : "person-given-name"));
        }
        return Optional.empty();
    }

    private boolean isTold(Line line, int from, int start, int end) {
        return PostsBeside.isAge(line, end)
                || hasInitial(line, start, end)
                || says(line, end) && !isDuty(line, from)
                || said(line, start)
                || done.names(line, start, end)
                || isAlias(line, end)
                || isWho(line, start, end)
                || isDescribed(line, start, end)
                || isApposed(line, start, end)
                || line.lower(end).equals(",") && trading.at(line, end + 1).isPresent();
    }

    /** "in Leigh and Oakport, Inspector Ann Lee said": a place stands before the post of somebody else. */
    private static boolean isLocated(Line line, int start) {
        int at = start - 1;
        while (line.lower(at).equals("and") && line.capital(at - 1)) {
            at--;
            while (line.capital(at)) {
                at--;
            }
        }
        return at >= 0 && LOCATING.contains(line.lower(at));
    }

    /** "its Sector Commander, Superintendent Ann Lee": the words are a post themselves, if they begin with no given name. */
    private boolean endsInPost(Line line, int start, int end) {
        return !names.isGiven(line, start)
                && roles.endingAt(line, end).filter(m -> !m.value().honorific()).isPresent();
    }

    /** "Ann Lee, who": people are who they are. */
    private static boolean isWho(Line line, int start, int end) {
        return end - start >= 2
                && line.lower(end).equals(",")
                && line.lower(end + 1).equals("who")
                && !line.lower(start - 1).equals("as");
    }

    /** "Ann Lee, a Kenyan national,": a noun that only people are called. */
    private boolean isDescribed(Line line, int start, int end) {
        boolean article = line.lower(end).equals(",")
                && (line.lower(end + 1).equals("a") || line.lower(end + 1).equals("an"));
        for (int i = end + 2; article && end - start >= 2 && i < Math.min(line.size(), end + DESCRIPTION); i++) {
            boolean last = i + 1 == line.size() || !line.token(i + 1).isNoun();
            if (only.contains(line.lower(i)) && last) {
                return true;
            }
            if (line.lower(i).equals(",") || line.lower(i).equals("of")) {
                return false;
            }
        }
        return false;
    }

    /** "Ronald O. Alba": an initial between two words with capitals. */
    private static boolean hasInitial(Line line, int start, int end) {
        return end - start == 3
                && line.text(start + 1).length() == 2
                && line.text(start + 1).endsWith(".")
                && Character.isUpperCase(line.text(start + 1).charAt(0))
                && !line.abbreviation(start)
                && line.text(start).length() > 2;
    }

    /** "Ralph Dean, also known as". */
    private static boolean isAlias(Line line, int end) {
        int at = line.lower(end).equals(",") || line.lower(end).equals("(") ? end + 1 : end;
        return ALIAS.contains(line.lower(at))
                || line.lower(at).equals("also") && line.lower(at + 1).equals("known");
    }

    /** "his brother, Ralph Dean,": the noun before the comma tells that it is a person. */
    private boolean isApposed(Line line, int start, int end) {
        boolean apart = end == line.size() || CLOSING.contains(line.lower(end));
        int noun = start - 2;
        return apart
                && end - start >= 2
                && noun > 0
                && line.lower(start - 1).equals(",")
                && line.token(noun).xpos().equals("NN")
                && isPerson(line.token(noun).lemma())
                && isDefinite(line, noun);
    }

    private boolean isPerson(String noun) {
        return lexicon.is(NounSense.PERSON, noun);
    }

    private static boolean isDefinite(Line line, int noun) {
        for (int i = noun - 1;
                i >= Math.max(0, noun - DESCRIPTION) && !line.text(i).equals(",");
                i--) {
            if (line.token(i).xpos().equals("PRP$")
                    || line.possessive(i)
                    || line.token(i).upos().equals("DET")) {
                return true;
            }
        }
        return false;
    }

    private boolean says(Line line, int end) {
        return end < line.size() && (saying.contains(line.token(end).lemma()) || saying.contains(line.lower(end)));
    }

    /** "the Director of Criminal Enforcement said": what somebody heads says nothing. */
    private boolean isDuty(Line line, int from) {
        return line.lower(from - 1).equals("of")
                && roles.endingAt(line, from - 1).isPresent();
    }

    private boolean said(Line line, int start) {
        return start > 0
                && saying.contains(line.token(start - 1).lemma())
                && line.token(start - 1).isVerb();
    }
}
