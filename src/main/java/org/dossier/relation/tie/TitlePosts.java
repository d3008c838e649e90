package org.dossier.relation.tie;

import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.Name;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.RolePhraseReader;
import org.dossier.relation.chart.Roles;
import org.dossier.relation.model.Phrase;

/** Reads posts that stand as titles before a name: {@code LKA president Andrea Mohr}, {@code the head of the bureau, Colonel Li Wei,}. */
final class TitlePosts {
    private static final Set<String> WITHIN = Set.of("PROPN", "NOUN", "PUNCT", "ADJ");
    private static final int LONGEST_TITLE = 16;
    /** Tokens between a post and the name behind it: "Chair, the Agency, retired Brig. Gen. Ann Lee". */
    private static final int LONGEST_RANK = 5;

    private static final int LONGEST_BRACKET = 8;
    private static final int LONGEST_PLACE = 3;

    private final RolePhraseReader phrases;
    private final Roles roles;

    TitlePosts(RolePhraseReader phrases, Roles roles) {
        this.phrases = phrases;
        this.roles = roles;
    }

    /** The post of the title before a name, with the body that it or the words around the name tell. */
    Optional<RolePhrase> read(Chart chart, Phrase name) {
        return title(chart, name).map(post -> ofBody(chart, name, post));
    }

    /** "LKA president", "Interpol's Secretary General," before a name. */
    private Optional<RolePhrase> title(Chart chart, Phrase name) {
        int last = beforeBracket(chart, name.from());
        for (int end = last; end >= Math.max(1, last - LONGEST_RANK); end--) {
            boolean comma = chart.lower(end - 1).equals(",");
            Optional<RolePhrase> post =
                    titleTo(chart, comma ? end - 1 : end).filter(p -> !comma || !isPlural(chart, p));
            if (post.isPresent()) {
                return post.filter(p -> p.body().isEmpty() && !comma)
                        .flatMap(p -> beforeTitle(chart, p))
                        .or(() -> post);
            }
            if (Set.of("and", ",").contains(chart.lower(end - 1)) && end == last) {
                return shared(chart, end - 1);
            }
            if (comma || chart.lower(end - 1).equals(";") || !mayStandBetween(chart, end - 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Attorney General and Justice Minister Ann Lee": the post before "and" that the same person holds. */
    Optional<RolePhrase> joined(Chart chart, RolePhrase post) {
        int and = post.nounFrom();
        while (and > 0 && post.nounFrom() - and < LONGEST_RANK && WITHIN.contains(chart.upos(and - 1))) {
            and--;
        }
        return chart.lower(and - 1).equals("and") && !isPlural(chart, post)
                ? titleTo(chart, and - 1).filter(p -> !p.rank() && !isPlural(chart, p))
                : Optional.empty();
    }

    /** A word of a rank, or what changes it: "retired Brig. Gen.". */
    private boolean mayStandBetween(Chart chart, int at) {
        return WITHIN.contains(chart.upos(at)) || roles.isBefore(chart.lower(at));
    }

    /** "deputy commissioner (intelligence) Ann Lee": the end of the words before the bracket. */
    private static int beforeBracket(Chart chart, int end) {
        for (int i = end - 2; chart.lower(end - 1).equals(")") && i > Math.max(0, end - LONGEST_BRACKET); i--) {
            if (chart.lower(i).equals("(")) {
                return i;
            }
        }
        return end;
    }

    /** "The head of the Fraud Bureau, Senior Superintendent Ann Lee": the post in a body before the rank. */
    private Optional<RolePhrase> beforeTitle(Chart chart, RolePhrase rank) {
        int first = Math.max(0, rank.nounFrom() - 4);
        for (int at = rank.nounFrom(); at > first && !chart.lower(at - 1).equals("and"); at--) {
            if (chart.lower(at - 1).equals(",")) {
                return titleTo(chart, at - 1).filter(p -> p.body().isPresent() || !p.rank());
            }
        }
        return Optional.empty();
    }

    /** "Assistant Attorneys Ann Lee and John Berg": the title of the one before, where it is in the plural. */
    private Optional<RolePhrase> shared(Chart chart, int and) {
        int end = chart.lower(and - 1).equals(",") ? and - 1 : and;
        return chart.phraseBefore(end, p -> p.mention() instanceof Name && chart.isPerson(p))
                .flatMap(p -> title(chart, p))
                .filter(post -> isPlural(chart, post));
    }

    private boolean isPlural(Chart chart, RolePhrase post) {
        return roles.role(chart, post.nounFrom(), post.nounTo()).plural();
    }

    private Optional<RolePhrase> titleTo(Chart chart, int end) {
        for (int from = Math.max(0, end - LONGEST_TITLE); from < end; from++) {
            Optional<RolePhrase> post = isBehindPerson(chart, from, end)
                    ? Optional.empty()
                    : phrases.read(chart, from, end).filter(p -> closes(chart, p.to(), end));
            if (post.isPresent()) {
                return post;
            }
        }
        return Optional.empty();
    }

    /** "Ann Lee, director of the agency, Bo Kim, head of the bureau": between commas the post is that of the person before it. */
    private static boolean isBehindPerson(Chart chart, int from, int end) {
        return chart.lower(end).equals(",")
                && chart.lower(from - 1).equals(",")
                && chart.phraseBefore(from - 1, p -> p.mention() instanceof Name && chart.isPerson(p))
                        .isPresent();
    }

    /**
     * Whether the post ends there, or with a place or unit behind it: "head of communications for the agency in Limpopo", "the Commissioner
     * of the Northern Cape", "the Area Controller of the command".
     */
    private static boolean closes(Chart chart, int to, int end) {
        int behind = chart.upos(to + 1).equals("DET") ? to + 2 : to + 1;
        return to == end
                || Set.of("in", "at", "of", "for").contains(chart.lower(to))
                        && (behind + 1 == end && chart.isUnit(behind)
                                || chart.phraseBefore(end, chart::isPlace)
                                        .filter(p -> p.from() == behind)
                                        .isPresent());
    }

    /** "District Attorney Ann Lee of the county's office", "the unit, led by Chief Ann Lee". */
    private RolePhrase ofBody(Chart chart, Phrase name, RolePhrase post) {
        if (post.body().isPresent()) {
            return post;
        }
        int belongs = belonging(chart, name.to());
        if (belongs > 0) {
            return Bodies.at(chart, belongs)
                    .map(b -> post.in(b.phrase().referent()))
                    .orElse(post);
        }
        int to = isPlural(chart, post) ? afterJoined(chart, name) : name.to();
        return behind(chart, to)
                .or(() -> led(chart, post))
                .or(() -> apposed(chart, to))
                .map(p -> post.in(p.referent()))
                .orElse(post);
    }

    /** "Ann Lee of the county's office", "Ann Lee, with the agency" */
    private static Optional<Phrase> behind(Chart chart, int to) {
        int of = chart.lower(to).equals(",") ? to + 1 : to;
        return Set.of("of", "from", "with", "at", "for").contains(chart.lower(of))
                ? Bodies.at(chart, of + 1).map(Bodies.Found::phrase)
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

    private Optional<Phrase> led(Chart chart, RolePhrase post) {
        int by = post.nounFrom() - 1;
        while (by > 0 && Set.of("ADJ", "PROPN", "NOUN", "DET").contains(chart.upos(by))) {
            by--;
        }
        boolean led = by > 1
                && chart.lower(by).equals("by")
                && roles.byVerb(chart.token(by - 1).lemma()).isPresent();
        int end = led && chart.lower(by - 2).equals(",") ? by - 2 : by - 1;
        return led ? Bodies.before(chart, end) : Optional.empty();
    }
}
