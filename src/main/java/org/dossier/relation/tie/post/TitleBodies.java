package org.dossier.relation.tie.post;

import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.RolePhraseReader;
import org.dossier.relation.chart.Roles;
import org.dossier.relation.model.Phrase;

/** Finds the body in which somebody holds the post of his title, where the words around the name tell it. */
final class TitleBodies {
    private static final int LONGEST_PLACE = 3;

    private final Roles roles;
    private final RolePhraseReader phrases;

    TitleBodies(Roles roles, RolePhraseReader phrases) {
        this.roles = roles;
        this.phrases = phrases;
    }

    /** "District Attorney Ann Lee of the county's office", "the unit, led by Chief Ann Lee". */
    RolePhrase of(Chart chart, Phrase name, RolePhrase post) {
        if (post.body().isPresent()) {
            return post;
        }
        int belongs = belonging(chart, name.to());
        if (belongs > 0) {
            return Bodies.at(chart, belongs)
                    .map(b -> post.in(b.phrase().referent()))
                    .orElse(post);
        }
        int to = roles.isPlural(chart, post) ? afterJoined(chart, name) : name.to();
        return behind(chart, to)
                .or(() -> led(chart, post))
                .or(() -> apposed(chart, to))
                .map(Phrase::referent)
                .or(() -> ofRepresented(chart, to))
                .map(post::in)
                .orElse(post);
    }

    /** "Ann Lee of the county's office", "Ann Lee, with the agency" */
    private static Optional<Phrase> behind(Chart chart, int to) {
        int of = chart.lower(to).equals(",") ? to + 1 : to;
        return Set.of("of", "from", "with", "at", "for").contains(chart.lower(of))
                ? Bodies.at(chart, of + 1).map(Bodies.Found::phrase)
                : Optional.empty();
    }

    /** "The Director of Narcotics, Ann Lee, representing the Chairman of the agency, said": in the body of whom he stands for. */
    private Optional<Referent> ofRepresented(Chart chart, int comma) {
        return chart.lower(comma).equals(",") && chart.lower(comma + 1).equals("representing")
                ? phrases.read(chart, comma + 2, chart.size()).flatMap(RolePhrase::body)
                : Optional.empty();
    }

    /** "Special Agent Ann Lee, FBI Boston, said": the body between two commas, alone or with the place of its office. */
    private static Optional<Phrase> apposed(Chart chart, int comma) {
        return chart.lower(comma).equals(",")
                ? Bodies.startingAt(chart, comma + 1)
                        .filter(p -> endsApposition(chart, Bodies.skipBrackets(chart, p.to())))
                : Optional.empty();
    }

    private static boolean endsApposition(Chart chart, int at) {
        int place = at;
        while (chart.upos(place).equals("PROPN") && place - at < LONGEST_PLACE) {
            place++;
        }
        boolean listed = Set.of("and", "&").contains(chart.lower(place + 1))
                || Bodies.at(chart, place + 1).isPresent();
        return Set.of(",", ".").contains(chart.lower(place)) && !listed;
    }

    /** "Attorneys Ann Lee and John Berg of the unit": the end of the last of the names that share the title. */
    private static int afterJoined(Chart chart, Phrase name) {
        int to = name.to();
        while (Set.of("and", ",").contains(chart.lower(to))) {
            int next = chart.lower(to + 1).equals("and") ? to + 2 : to + 1;
            Optional<Phrase> joined = chart.phrases(next, chart.size())
                    .filter(p -> p.from() == next && p.mention() instanceof Name && chart.isPerson(p))
                    .findFirst();
            if (joined.isEmpty()) {
                break;
            }
            to = joined.get().to();
        }
        return to;
    }

    /** The token after "who belongs to", "who works for" behind a name; -1 where there is none. */
    private static int belonging(Chart chart, int to) {
        int who = chart.lower(to).equals(",") ? to + 1 : to;
        boolean verb = Set.of("belongs", "works", "serves").contains(chart.lower(who + 1));
        boolean preposition = Set.of("to", "for", "in", "at", "with").contains(chart.lower(who + 2));
        return chart.lower(who).equals("who") && verb && preposition ? who + 3 : -1;
    }

    /** "the unit, led by Chief Ann Lee", "the unit, under the direction of Chief Ann Lee": the body before such words. */
    private Optional<Phrase> led(Chart chart, RolePhrase post) {
        int by = post.nounFrom() - 1;
        while (by > 0 && Set.of("ADJ", "PROPN", "NOUN", "DET").contains(chart.upos(by))) {
            by--;
        }
        boolean led = by > 1
                && chart.lower(by).equals("by")
                && roles.byVerb(chart.token(by - 1).lemma()).isPresent();
        boolean under = by > 3
                && chart.lower(by).equals("of")
                && roles.isLeading(chart.lower(by - 1))
                && chart.lower(by - 3).equals("under");
        int from = under ? by - 3 : by - 1;
        int end = chart.lower(from - 1).equals(",") ? from - 1 : from;
        return led || under ? Bodies.before(chart, end) : Optional.empty();
    }
}
