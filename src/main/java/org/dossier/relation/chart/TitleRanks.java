package org.dossier.relation.chart;

import java.util.stream.IntStream;

/** Ranks that stand behind a post before a name and are no part of it: {@code agency spokeswoman Commissioner}, {@code director of investigations Colonel}. */
record TitleRanks(Roles roles) {

    /** "the commanding officer, police chief ACP", "agency spokeswoman Commissioner": a rank right behind a post that is none. */
    boolean isBehind(Chart chart, int post, int from, int to) {
        boolean titled = chart.isCapital(from) && !chart.isCapital(post);
        return (titled || roles.isRank(chart, from, to)) && !roles.isRank(chart, post, from);
    }

    /** The first word of the rank in capitals that the words end with; else their end. */
    int start(Chart chart, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> chart.isCapital(i) && roles.endAt(chart, i, to) == to && roles.isRank(chart, i, to))
                .findFirst()
                .orElse(to);
    }
}
