package org.dossier.relation.tie;

import java.util.Optional;
import java.util.Set;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.RolePhraseReader;
import org.dossier.relation.chart.Roles;
import org.dossier.relation.model.Phrase;

/** Reads posts that a verb tells: {@code Ann Lee, who heads the unit}, {@code the unit, headed by Ann Lee}. */
final class LeadingPosts {
    private final RolePhraseReader phrases;
    private final Roles roles;

    LeadingPosts(RolePhraseReader phrases, Roles roles) {
        this.phrases = phrases;
        this.roles = roles;
    }

    /** ", who heads the unit" */
    Optional<RolePhrase> heading(Chart chart, Phrase name) {
        int who = chart.lower(name.to()).equals(",") ? name.to() + 1 : name.to();
        if (!chart.lower(who).equals("who") || who + 2 >= chart.size() || !chart.isFinite(who + 1)) {
            return Optional.empty();
        }
        if (chart.token(who + 1).xpos().equals("VBZ") && chart.lower(who + 2).equals("as")) {
            return phrases.read(chart, who + 3, chart.size());
        }
        return roles.byVerb(chart.token(who + 1).lemma())
                .filter(r -> !chart.token(who + 1).xpos().equals("VBD"))
                .flatMap(role -> Bodies.at(chart, who + 2)
                        .map(body -> RolePhrase.ofVerb(
                                who + 1, body.to(), role, body.phrase().referent())));
    }

    /** "the Fraud Bureau, headed by Ann Lee,". */
    Optional<RolePhrase> ledBy(Chart chart, Phrase name) {
        int by = roles.beforeHonorific(chart, name.from()) - 1;
        int verb = by - 1;
        if (verb < 1
                || !chart.lower(by).equals("by")
                || !chart.token(verb).xpos().equals("VBN")) {
            return Optional.empty();
        }
        int end = chart.lower(verb - 1).equals(",") ? verb - 1 : verb;
        return roles.byVerb(chart.token(verb).lemma())
                .flatMap(role ->
                        led(chart, end).map(body -> RolePhrase.ofVerb(verb, name.from(), role, body.referent())));
    }

    /** The body that ends before the token, with the place of its seat or without: "the ministry's office in Lagos, led by". */
    private static Optional<Phrase> led(Chart chart, int end) {
        return Bodies.before(chart, end)
                .or(() -> chart.phraseBefore(end, chart::isPlace)
                        .filter(p -> Set.of("in", "at").contains(chart.lower(p.from() - 1)))
                        .flatMap(p -> Bodies.before(chart, p.from() - 1)));
    }

    /** "… and is also vice-minister of the administration" */
    Optional<RolePhrase> besides(Chart chart, int to) {
        if (!chart.lower(to).equals("and") || !chart.lower(to + 1).equals("is")) {
            return Optional.empty();
        }
        int at = chart.upos(to + 2).equals("ADV") ? to + 3 : to + 2;
        return at < chart.size() ? phrases.read(chart, at, chart.size()) : Optional.empty();
    }
}
