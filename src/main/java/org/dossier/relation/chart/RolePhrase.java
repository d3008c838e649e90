package org.dossier.relation.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dossier.reference.model.Referent;

/**
 * Words that tell a post: {@code deputy head of the bureau}, {@code the agency's zonal director}, {@code commissioner for health in the
 * state government}.
 *
 * @param to token after its last
 * @param nounFrom first token of the noun of the post
 * @param nounTo token after that noun
 * @param role the post without its body, in lower case
 * @param body the body, where the words give one
 * @param owner the body that owns the body, in "head of the agency's fraud unit"
 * @param current whether it is held now: not "former", not "designate"
 * @param rank whether it is a rank, which is a post only in a body: "Colonel Ann Lee of the bureau"
 */
public record RolePhrase(
        int to,
        int nounFrom,
        int nounTo,
        String role,
        Optional<Referent> body,
        Optional<Referent> owner,
        boolean current,
        boolean rank) {

    /** The post that a verb or its participle tells: "who heads the unit", "the unit, headed by". */
    public static RolePhrase ofVerb(int verb, int to, String role, Referent body) {
        return new RolePhrase(to, verb, verb + 1, role, Optional.of(body), Optional.empty(), true, false);
    }

    /** The same in that body. */
    public RolePhrase in(Referent other) {
        return new RolePhrase(to, nounFrom, nounTo, role, Optional.of(other), owner, current, rank);
    }

    /** The same with what it is for in brackets: "assistant director (media)". */
    public RolePhrase with(String remit) {
        return new RolePhrase(to, nounFrom, nounTo, role + " " + remit, body, owner, current, rank);
    }

    /** How many more tokens the words are than words: "director-general" is three. */
    private static int hyphens(List<String> words) {
        return 2 * (int) String.join(" ", words).chars().filter(c -> c == '-').count();
    }

    /** In the body given, without the first words of the role that its name has, too: "Queens District Attorney" of the Queens office. */
    public RolePhrase impliedIn(Referent other) {
        List<String> named = List.of(other.label().toLowerCase(Locale.ROOT).split(" "));
        List<String> words = new ArrayList<>(List.of(role.split(" ")));
        int complement = words.size() - role.split(" (?:of|for) ", 2)[0].split(" ").length;
        while (words.size() - complement > nounTo - nounFrom - hyphens(words) && named.contains(words.getFirst())) {
            words.removeFirst();
        }
        return new RolePhrase(to, nounFrom, nounTo, String.join(" ", words), Optional.of(other), owner, current, rank);
    }
}
