package org.dossier.relation.tie.post;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Table;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.Roles;

/** Finds the body of a post that only its kind tells: {@code ministry spokesman Ann Lee}, {@code Commission chairman Bo Kim}. */
final class KindBodies {
    private static final int MODIFIERS = 4;
    private static final Set<String> CHANGING = Set.of("deputy", "vice", "assistant");

    private final Roles roles;

    /** Nouns that tell a kind of body wherever they stand, in capitals, too: "customs". */
    private final Set<String> kinds;

    /** Nouns that name a kind of body where nothing stands before them: "commission". */
    private final Set<String> lone;

    KindBodies(Knowledge knowledge, Roles roles) {
        this.roles = roles;
        List<Map<String, String>> words = knowledge.expressions().rows("body-cues").stream()
                .filter(row -> !row.get("cue").contains(" "))
                .toList();
        kinds = words.stream()
                .filter(row -> Table.values(row, "lower").contains("place"))
                .map(row -> row.get("cue"))
                .collect(Collectors.toUnmodifiableSet());
        lone = words.stream()
                .filter(row -> row.containsKey("topics"))
                .map(row -> row.get("cue"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The one of the bodies, or of those that the sentence names before the post, that has the noun before the post in its name. */
    Optional<Referent> of(Chart chart, RolePhrase post, List<Referent> bodies) {
        int kind = kind(chart, post.nounFrom());
        if (kind < 0) {
            return Optional.empty();
        }
        List<Referent> named = bodies.stream()
                .filter(r -> r.names().stream()
                        .anyMatch(n -> hasWord(n, chart.lower(kind)) && (isProper(n) || !chart.isCapital(kind))))
                .toList();
        return named.size() == 1
                ? Optional.of(named.getFirst())
                : only(named.stream().filter(r -> isIn(chart, r, kind)).toList());
    }

    /** The kind of body that the words of a post tell: of "commissioner of police" police. */
    Optional<String> ofPost(String noun) {
        int of = noun.indexOf(" of ");
        return Optional.of(noun.substring(of + 1).replaceFirst("^of ", ""))
                .filter(word -> of >= 0 && kinds.contains(word));
    }

    /** The noun before a post, in capitals only one that tells a kind of body: "Customs Director General", "Commission chairman"; -1 for none. */
    private int kind(Chart chart, int post) {
        int noun = beforeModifiers(chart, post) - 1;
        if (chart.token(noun).isNoun() && (!chart.isCapital(noun) || isLone(chart, noun))) {
            return noun;
        }
        int at = post - 1;
        while (at >= 0 && post - at <= MODIFIERS && chart.token(at).isNoun() && !kinds.contains(chart.lower(at))) {
            at--;
        }
        return kinds.contains(chart.lower(at)) && !chart.upos(at - 1).equals("PROPN") ? at : -1;
    }

    /** "Agency deputy director": where the post begins with the words that change it. */
    private int beforeModifiers(Chart chart, int post) {
        int at = post;
        while (at > 0 && (roles.isBefore(chart.lower(at - 1)) || CHANGING.contains(chart.lower(at - 1)))) {
            at--;
        }
        return at;
    }

    /** "The Commission chairman", "Commission chairman" at the start of a sentence. */
    private boolean isLone(Chart chart, int noun) {
        return lone.contains(chart.lower(noun))
                && (!chart.isCapital(noun - 1) || chart.upos(noun - 1).equals("DET"));
    }

    /** "State Police", but not "state police headquarters", where somebody only speaks. */
    private static boolean isProper(String name) {
        return Character.isUpperCase(name.codePointAt(0));
    }

    /** Whether the word, in lower case, is one of the name's. */
    static boolean hasWord(String name, String word) {
        return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
    }

    private static boolean isIn(Chart chart, Referent body, int end) {
        return chart.phrases(0, end).anyMatch(p -> p.referent().id() == body.id());
    }

    private static Optional<Referent> only(List<Referent> bodies) {
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }
}
