package org.dossier.relation.tie.post;

import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.RolePhraseReader;
import org.dossier.relation.model.Phrase;

/**
 * Reads the post that somebody was given: {@code the agency named Ann Lee as its head}, {@code Ann Lee has been appointed head of the
 * bureau}, {@code the appointment of Ann Lee as chair}. What is only planned ("will appoint") gives none.
 */
final class GivenPosts {

    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "was", "were", "been", "is", "are");
    private static final Set<String> PLANS = Set.of("will", "to", "would", "may", "could", "not", "never", "should");
    /** Words between the verb and the name: an article, a title, "the appointment of". */
    private static final int NEAR = 3;

    private final Set<String> words;
    private final RolePhraseReader phrases;

    GivenPosts(Knowledge knowledge, RolePhraseReader phrases) {
        words = knowledge.expressions().words("appointing", "word");
        this.phrases = phrases;
    }

    Optional<RolePhrase> read(Chart chart, Phrase name) {
        return active(chart, name).or(() -> passive(chart, name));
    }

    private Optional<RolePhrase> active(Chart chart, Phrase name) {
        int verb = -1;
        for (int i = name.from() - 1; verb < 0 && i >= Math.max(0, name.from() - NEAR); i--) {
            verb = words.contains(chart.token(i).lemma()) ? i : verb;
        }
        if (verb < 0 || isPlanned(chart, verb)) {
            return Optional.empty();
        }
        Optional<Referent> body = bodyBefore(chart, verb);
        return post(chart, name.to()).map(p -> p.body().isPresent() || body.isEmpty() ? p : p.in(body.get()));
    }

    private Optional<RolePhrase> passive(Chart chart, Phrase name) {
        int at = name.to();
        while (AUXILIARIES.contains(chart.lower(at))
                || at > name.to() && chart.upos(at).equals("ADV")) {
            at++;
        }
        boolean given = at > name.to() && words.contains(chart.token(at).lemma());
        return given ? post(chart, at + 1) : Optional.empty();
    }

    /** "as its head", "to be head", "head". */
    private Optional<RolePhrase> post(Chart chart, int at) {
        boolean toBe = chart.lower(at).equals("to") && chart.lower(at + 1).equals("be");
        int from =
                toBe ? at + 2 : chart.lower(at).equals("as") || chart.lower(at).equals("to") ? at + 1 : at;
        return from < chart.size() ? phrases.read(chart, from, chart.size()) : Optional.empty();
    }

    private static boolean isPlanned(Chart chart, int verb) {
        return PLANS.contains(chart.lower(verb - 1)) || PLANS.contains(chart.lower(verb - 2));
    }

    private static Optional<Referent> bodyBefore(Chart chart, int verb) {
        return chart.phrases(0, verb)
                .filter(chart::isBody)
                .filter(p -> p.referent().named())
                .reduce((one, next) -> next)
                .map(Phrase::referent);
    }
}
