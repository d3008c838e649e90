package org.dossier.relation.chart;

import java.util.Set;
import org.dossier.knowledge.Knowledge;

/** Lists of what a post is for, in capitals before its noun: {@code Justice and Security Minister}, {@code Trade, Industry and Competition Minister}. */
final class DutyLists {
    private static final int LONGEST_PART = 3;

    private final Set<String> duties;
    private final Set<String> fields;

    DutyLists(Knowledge knowledge) {
        fields = knowledge.expressions().words("duties", "word");
        duties = knowledge.expressions().words("remits", "word");
    }

    /** "Commissioner Customs", "Director Enforcement": the token after what stands right behind the post that ends at the token, with capitals. */
    int trailing(Chart chart, int at, int limit) {
        int end = at;
        boolean body = Bodies.startingAt(chart, at).isPresent();
        while (at > 0
                && !body
                && end < limit
                && chart.isCapital(at - 1)
                && chart.isCapital(end)
                && fields.contains(chart.lower(end))) {
            end++;
        }
        return end;
    }

    /** Whether such a list begins at the token. */
    boolean opens(Chart chart, int from, int limit) {
        return end(chart, from, limit) > from;
    }

    /** The token after the list that begins at the token, with one "and" in it; the token itself if none does. */
    int end(Chart chart, int from, int limit) {
        int at = endOfPart(chart, from, limit);
        while (at > from && chart.lower(at).equals(",")) {
            int part = endOfPart(chart, at + 1, limit);
            if (part == at + 1) {
                return from;
            }
            at = part;
        }
        boolean joined = at > from && Set.of("and", "&").contains(chart.lower(at));
        int last = joined ? endOfPart(chart, at + 1, limit) : at;
        return last > at + 1 ? last : from;
    }

    /** "member for housing, planning and communities": the token after the further duties behind the one that ends at the token; else that token. */
    int further(Chart chart, int at, int limit) {
        int end = at;
        while (chart.lower(end).equals(",") && duties.contains(chart.lower(end - 1))) {
            int part = endOfDuty(chart, end + 1, limit);
            if (part == end + 1) {
                break;
            }
            end = part;
        }
        int and = chart.lower(end).equals(",") ? end + 1 : end;
        int last = end > at && chart.lower(and).equals("and") ? endOfDuty(chart, and + 1, limit) : and + 1;
        return last > and + 1 ? last : at;
    }

    /** The token after up to a few words in lower case of which the last is a duty. */
    private int endOfDuty(Chart chart, int from, int limit) {
        int end = from;
        for (int at = from; at < Math.min(limit, from + LONGEST_PART) && isPart(chart, at); at++) {
            end = duties.contains(chart.lower(at)) ? at + 1 : end;
        }
        return end;
    }

    private static boolean isPart(Chart chart, int at) {
        return !chart.isCapital(at) && !Set.of("PUNCT", "CCONJ", "DET").contains(chart.upos(at));
    }

    /** The token after words in capitals of which the last is a duty. */
    private int endOfPart(Chart chart, int from, int limit) {
        int end = from;
        for (int at = from; at < Math.min(limit, from + LONGEST_PART) && chart.isCapital(at); at++) {
            end = duties.contains(chart.lower(at)) ? at + 1 : end;
        }
        return end;
    }
}
