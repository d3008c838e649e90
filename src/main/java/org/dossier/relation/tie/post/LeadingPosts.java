package org.dossier.relation.tie.post;

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
    private static final int LONGEST_TITLE = 5;

    private final RolePhraseReader phrases;
    private final Roles roles;

    LeadingPosts(RolePhraseReader phrases, Roles roles) {
        this.phrases = phrases;
        this.roles = roles;
    }

    /** ", who heads the unit"; "Ann Lee heads the unit" */
    Optional<RolePhrase> heading(Chart chart, Phrase name) {
        int who = chart.lower(name.to()).equals(",") ? name.to() + 1 : name.to();
        if (isPresent(chart, name.to())) {
            return leading(chart, name.to());
        }
        if (!chart.lower(who).equals("who") || who + 2 >= chart.size() || !chart.isFinite(who + 1)) {
            return Optional.empty();
        }
        if (chart.token(who + 1).xpos().equals("VBZ") && chart.lower(who + 2).equals("as")) {
            return phrases.read(chart, who + 3, chart.size());
        }
        if (chart.lower(who + 1).equals("is")) {
            return phrases.read(chart, who + 2, chart.size())
                    .filter(p -> p.body().isPresent() || chart.isCapital(p.nounFrom()));
        }
        if (chart.lower(who + 1).equals("has")) {
            return untilNow(chart, who + 2);
        }
        return chart.token(who + 1).xpos().equals("VBD") ? Optional.empty() : leading(chart, who + 1);
    }

    /** "who has headed the unit"; "who has been head of the unit since May". */
    private Optional<RolePhrase> untilNow(Chart chart, int participle) {
        return chart.lower(participle).equals("been")
                ? phrases.read(chart, participle + 1, chart.size())
                        .filter(p -> chart.lower(p.to()).equals("since"))
                : leading(chart, participle);
    }

    private static boolean isPresent(Chart chart, int verb) {
        return chart.token(verb).xpos().equals("VBZ");
    }

    /** The post that the verb tells, in the body behind it. */
    private Optional<RolePhrase> leading(Chart chart, int verb) {
        return roles.byVerb(chart.token(verb).lemma())
                .flatMap(role -> Bodies.at(chart, verb + 1)
                        .map(body -> RolePhrase.ofVerb(
                                verb, body.to(), role, body.phrase().referent())));
    }

    /** "the Fraud Bureau, headed by Ann Lee,". */
    Optional<RolePhrase> ledBy(Chart chart, Phrase name) {
        int by = beforeTitle(chart, name.from()) - 1;
        int verb = by - 1;
        if (verb < 1
                || !chart.lower(by).equals("by")
                || !chart.token(verb).xpos().equals("VBN")) {
            return Optional.empty();
        }
        int end = chart.lower(verb - 1).equals(",") ? verb - 1 : verb;
        boolean copula = Set.of("is", "are").contains(chart.lower(verb - 1));
        return roles.byVerb(chart.token(verb).lemma())
                .flatMap(role -> (copula ? subject(chart, verb) : led(chart, end))
                        .map(body -> RolePhrase.ofVerb(verb, name.from(), role, body.referent())));
    }

    /** "headed by Dr Ann Lee", "led by Chief Inspector Ann Lee": the first word of the title in capitals before the name. */
    private int beforeTitle(Chart chart, int name) {
        int at = roles.honorifics().before(chart, name);
        while (chart.isCapital(at - 1) && name - at < LONGEST_TITLE) {
            at--;
        }
        return at;
    }

    /** "INTERPOL's Fraud Group, which drew up the plan, is chaired by": the body that is the subject of the verb. */
    private static Optional<Phrase> subject(Chart chart, int verb) {
        return chart.sentence().tokens().stream()
                .filter(t -> t.head() == verb && t.relation().startsWith("nsubj"))
                .flatMap(t -> chart.phrases(0, verb).filter(p -> p.from() <= t.index() && t.index() < p.to()))
                .filter(chart::isBody)
                .findFirst();
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
