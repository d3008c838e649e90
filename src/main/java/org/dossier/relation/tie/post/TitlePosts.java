package org.dossier.relation.tie.post;

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

    private final RolePhraseReader phrases;
    private final Roles roles;
    private final TitleBodies bodies;

    TitlePosts(RolePhraseReader phrases, Roles roles) {
        this.phrases = phrases;
        this.roles = roles;
        bodies = new TitleBodies(roles, phrases);
    }

    /** The post of the title before a name, with the body that it or the words around the name tell. */
    Optional<RolePhrase> read(Chart chart, Phrase name) {
        return title(chart, name)
                .map(post -> PostBrackets.read(chart, name, post))
                .map(post -> bodies.of(chart, name, post));
    }

    /** "LKA president", "Interpol's Secretary General," before a name. */
    private Optional<RolePhrase> title(Chart chart, Phrase name) {
        int last = PostBrackets.before(chart, name.from());
        Optional<RolePhrase> lettered = last < name.from() ? inLettered(chart, name.from()) : Optional.empty();
        if (lettered.isPresent()) {
            return lettered;
        }
        for (int end = last; end >= Math.max(1, last - LONGEST_RANK); end--) {
            boolean comma = chart.lower(end - 1).equals(",");
            Optional<RolePhrase> post =
                    titleTo(chart, comma ? end - 1 : end).filter(p -> !comma || !isPlural(chart, p));
            if (post.isPresent()) {
                return post.filter(p -> !comma)
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

    /** "Director of the Fraud Agency (FA) Ann Lee": a post in a body that is abbreviated right before the name. */
    private Optional<RolePhrase> inLettered(Chart chart, int name) {
        return Bodies.before(chart, name).isPresent()
                ? titleTo(chart, name).filter(p -> p.to() == name && p.body().isPresent())
                : Optional.empty();
    }

    /** "Attorney General and Justice Minister Ann Lee": the post before "and" that the same person holds. */
    Optional<RolePhrase> joined(Chart chart, RolePhrase post) {
        int and = runStart(chart, post.nounFrom(), LONGEST_RANK);
        return chart.lower(and - 1).equals("and") && !isPlural(chart, post)
                ? titleTo(chart, and - 1).filter(p -> !p.rank() && !isPlural(chart, p))
                : Optional.empty();
    }

    /** The first of the words before the token that may belong to one title. */
    private static int runStart(Chart chart, int at, int longest) {
        int start = at;
        while (start > 0
                && at - start < longest
                && WITHIN.contains(chart.upos(start - 1))
                && !chart.lower(start - 1).equals(",")) {
            start--;
        }
        return start;
    }

    /** A word of a rank, or what changes it: "retired Brig. Gen.". */
    private boolean mayStandBetween(Chart chart, int at) {
        return WITHIN.contains(chart.upos(at)) || roles.isBefore(chart.lower(at));
    }

    /** "The head of the Fraud Bureau, Senior Superintendent Ann Lee", "Head of the Fraud Bureau Colonel Ann Lee": the post in a body before the rank. */
    private Optional<RolePhrase> beforeTitle(Chart chart, RolePhrase rank) {
        Optional<RolePhrase> direct = roles.isRank(chart, rank.nounFrom(), rank.nounTo())
                ? titleTo(chart, rank.nounFrom())
                        .filter(p -> (p.body().isPresent() || p.to() > p.nounTo()) && !p.rank())
                : Optional.empty();
        return direct.or(() -> rank.body().isEmpty() ? beforeComma(chart, rank) : Optional.empty());
    }

    private Optional<RolePhrase> beforeComma(Chart chart, RolePhrase rank) {
        int first = Math.max(0, rank.nounFrom() - 4);
        for (int at = rank.nounFrom(); at > first && !endsTitle(chart, at - 1); at--) {
            if (chart.lower(at - 1).equals(",")) {
                return titleTo(chart, at - 1).filter(p -> (p.body().isPresent() || !p.rank()) && !isPlural(chart, p));
            }
        }
        return Optional.empty();
    }

    /** "freed by a judge, said Inspector Ann Lee", but not "the Chair, retired General Ann Lee". */
    private boolean endsTitle(Chart chart, int at) {
        return chart.lower(at).equals("and") || chart.token(at).isVerb() && !roles.isBefore(chart.lower(at));
    }

    /** "Assistant Attorneys Ann Lee and John Berg": the title of the one before, where it is in the plural. */
    private Optional<RolePhrase> shared(Chart chart, int and) {
        int end = chart.lower(and - 1).equals(",") ? and - 1 : and;
        return chart.phraseBefore(end, p -> p.mention() instanceof Name && chart.isPerson(p))
                .flatMap(p -> title(chart, p))
                .filter(post -> isPlural(chart, post));
    }

    private boolean isPlural(Chart chart, RolePhrase post) {
        return roles.isPlural(chart, post);
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
        int first = runStart(chart, from, LONGEST_TITLE);
        return chart.lower(end).equals(",")
                && chart.lower(first - 1).equals(",")
                && chart.phraseBefore(first - 1, p -> p.mention() instanceof Name && chart.isPerson(p))
                        .isPresent();
    }

    /** "the commander of the agency in the state" */
    private static boolean isArea(Chart chart, int in, int noun) {
        return chart.lower(in).equals("in")
                && chart.upos(noun).equals("NOUN")
                && chart.lower(noun - 1).equals("the");
    }

    /**
     * Whether the post ends there, or with a place or unit behind it: "head of communications for the agency in Limpopo", "the Commissioner
     * of the Northern Cape", "the Area Controller of the command".
     */
    private static boolean closes(Chart chart, int to, int end) {
        int behind = chart.upos(to + 1).equals("DET") ? to + 2 : to + 1;
        return to == end
                || Set.of("in", "at", "of", "for").contains(chart.lower(to))
                        && (behind + 1 == end && (chart.isUnit(behind) || isArea(chart, to, behind))
                                || chart.phraseBefore(end, chart::isPlace)
                                        .filter(p -> p.from() == behind)
                                        .isPresent());
    }
}
