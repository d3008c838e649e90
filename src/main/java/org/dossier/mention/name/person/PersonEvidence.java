package org.dossier.mention.name.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.Brands;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.FamilyNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/**
 * What says that words with capitals are a person's name, beside a title right before them: a post in apposition, {@link PersonSigns}, a
 * given name; and of which class the person is.
 */
final class PersonEvidence {

    private static final Set<String> LOCATING = Set.of("in", "at", "near");

    private final String person;
    private final Map<String, String> holders = new HashMap<>();
    private final Roles roles;
    private final PostsBeside posts;
    private final FamilyNames names;
    private final PersonSigns signs;

    PersonEvidence(Knowledge knowledge, Roles roles, FamilyNames names) {
        Ontology ontology = knowledge.ontology();
        person = ontology.term(Dos.PERSON);
        this.roles = roles;
        posts = new PostsBeside(roles);
        this.names = names;
        signs = new PersonSigns(knowledge, roles);
        knowledge
                .expressions()
                .rows("holders")
                .forEach(row -> holders.put(row.get("implies"), ontology.iri(row.get("class"))));
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
        int words = start > from && !line.abbreviation(start - 1) ? start : from;
        boolean told = signs.tell(line, words, start, end);
        boolean first = (names.isGiven(line, start) || names.isFamilyFirst(line, start, end))
                && !Brands.lists(line, start, signs::isPerson);
        if (told || first) {
            return Optional.of(Piece.of(line, start, end, person, told ? "person-told" : "person-given-name"));
        }
        return Optional.empty();
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
}
