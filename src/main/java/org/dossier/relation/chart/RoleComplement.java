package org.dossier.relation.chart;

import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.relation.model.Phrase;

/** What a post is for, right behind its noun: {@code director of narcotics}, {@code assistant director for access to medicines}, {@code member for Germany}. */
final class RoleComplement {
    private static final int LONGEST = 7;

    /** Tokens up to the noun of another post: "and Deputy Police Commissioner". */
    private static final int LONGEST_POST = 4;

    private RoleComplement() {}

    /** The token after what the post of the tokens is for: also of "Border Control" in "Commissioner of Customs and Border Control". */
    static int behind(Chart chart, Roles roles, int from, int to, int limit) {
        boolean goesOn = chart.lower(to).equals("and")
                && IntStream.range(from, to).anyMatch(i -> chart.lower(i).equals("of"))
                && IntStream.range(to + 1, Math.min(limit, to + LONGEST_POST))
                        .noneMatch(i -> roles.endAt(chart, i, limit) > i);
        return goesOn ? joined(chart, to, limit, roles) : end(chart, to, limit, roles);
    }

    /** The token after the complement that begins at the token; the token itself if none does. Bodies and people are none. */
    static int end(Chart chart, int at, int limit, Roles roles) {
        if (chart.lower(at).equals("to") || !isPlain(chart, at, limit) || isPost(chart, at, limit, roles)) {
            return afterPlaces(chart, at, limit);
        }
        int end = joined(chart, endOfPhrase(chart, at + 1, limit), limit, roles);
        boolean further = Set.of("to", "for").contains(chart.lower(end)) && isPlain(chart, end, limit);
        return further ? joined(chart, endOfPhrase(chart, end + 1, limit), limit, roles) : end;
    }

    /** "in charge of criminal investigations": what tells more of a post and is no part of it; the token itself if nothing does. */
    static int behindCharge(Chart chart, int at, int limit) {
        boolean charge = chart.lower(at).equals("in")
                && chart.upos(at + 1).equals("NOUN")
                && chart.lower(at + 2).equals("of");
        boolean responsible =
                chart.lower(at).equals("responsible") && chart.lower(at + 1).equals("for");
        int from = charge ? at + 3 : responsible ? at + 2 : at;
        boolean plain = from > at
                && chart.phrases(from, endOfPhrase(chart, from, limit)).noneMatch(chart::isBody);
        return plain ? endOfPhrase(chart, from, limit) : at;
    }

    /** "director of narcotics", "minister of the interior": a complement that names neither body, person nor place. */
    private static boolean isPlain(Chart chart, int at, int limit) {
        if (!Set.of("of", "for", "to").contains(chart.lower(at)) || at + 1 >= limit) {
            return false;
        }
        int end = endOfPhrase(chart, at + 1, limit);
        boolean words = end > at + 2 || end == at + 2 && !chart.upos(at + 1).equals("DET");
        return words
                && end - at <= LONGEST
                && !(chart.upos(at + 1).equals("DET") && chart.isUnit(end - 1))
                && chart.phrases(at + 1, end).findAny().isEmpty();
    }

    /** "spokesman for Justice Minister": what stands behind "for" is the post of whoever is named next. */
    private static boolean isPost(Chart chart, int at, int limit, Roles roles) {
        int end = endOfPhrase(chart, at + 1, limit);
        return chart.lower(at).equals("for")
                && chart.isCapital(end)
                && IntStream.range(at + 1, end).anyMatch(k -> chart.isCapital(k) && roles.endAt(chart, k, end) == end);
    }

    /** The end of the noun phrase, or in "enforcement of the Border Agency" that of what stands before the body. */
    private static int endOfPhrase(Chart chart, int from, int limit) {
        int end = Math.min(limit, NounExtent.end(chart, from));
        return IntStream.range(from + 1, end)
                .filter(i ->
                        chart.lower(i).equals("of") && Bodies.at(chart, i + 1).isPresent())
                .findFirst()
                .orElse(end);
    }

    /** "head of Media, Events and Publicity": the end of the complement with what "and" joins to it in capitals. */
    private static int joined(Chart chart, int end, int limit, Roles roles) {
        int at = end;
        while (joins(chart, at, ",", limit)) {
            at = endOfPhrase(chart, at + 1, limit);
        }
        if (joins(chart, at, "and", limit) || joinsDuties(chart, at, limit)) {
            return endOfPhrase(chart, at + 1, limit);
        }
        int last = withArticle(chart, at, limit, roles);
        return last > at ? last : end;
    }

    /** "Minister for Compliance and the Courts", not "Minister for Justice and the Attorney General": what an article joins in capitals. */
    private static int withArticle(Chart chart, int and, int limit, Roles roles) {
        if (and + 2 >= limit
                || !chart.lower(and).equals("and")
                || !chart.lower(and + 1).equals("the")
                || !chart.isCapital(and - 1)
                || !chart.isCapital(and + 2)) {
            return and;
        }
        int end = endOfPhrase(chart, and + 2, limit);
        boolean duty = IntStream.range(and + 2, end).noneMatch(k -> roles.endAt(chart, k, end) > k)
                && chart.phrases(and + 2, end).findAny().isEmpty();
        return duty ? end : and;
    }

    /** "member for planning and regulatory services, said": in lower case where nothing of its own stands behind "and". */
    private static boolean joinsDuties(Chart chart, int and, int limit) {
        if (!chart.lower(and).equals("and")
                || and + 1 >= limit
                || chart.isCapital(and + 1)
                || !Set.of("ADJ", "NOUN").contains(chart.upos(and + 1))) {
            return false;
        }
        int end = endOfPhrase(chart, and + 1, limit);
        return end > and + 1
                && IntStream.range(and, end).noneMatch(i -> chart.lower(i).equals("of"))
                && Set.of(",", ".", ":", "at", "in").contains(chart.lower(end))
                && chart.phrases(and + 1, end).findAny().isEmpty();
    }

    /** Whether the word stands between two in capitals, both of them before the limit: what follows is always a step on. */
    private static boolean joins(Chart chart, int at, String word, int limit) {
        return at + 1 < limit && chart.lower(at).equals(word) && chart.isCapital(at - 1) && chart.isCapital(at + 1);
    }

    /** "national member for Germany", "representative for Southeast Asia and the Pacific". */
    private static int afterPlaces(Chart chart, int at, int limit) {
        int end = chart.lower(at).equals("for") ? endOfPlace(chart, at + 1, limit) : at;
        boolean more = end > at + 1 && chart.lower(end).equals("and");
        int last = more ? endOfPlace(chart, end + 1, limit) : end;
        return end <= at + 1 ? at : last > end + 1 ? last : end;
    }

    /** The end of the place that begins at the token, behind an article or not; the token itself if there is none. */
    private static int endOfPlace(Chart chart, int at, int limit) {
        int start = chart.upos(at).equals("DET") ? at + 1 : at;
        return chart.phrases(start, limit)
                .filter(p -> p.from() == start && chart.isPlace(p))
                .map(Phrase::to)
                .findFirst()
                .orElse(at);
    }
}
