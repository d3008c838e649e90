package org.dossier.relation.chart;

import java.util.stream.IntStream;

/** Abbreviations beside a post: of the body before it, "IPRD chief", and in brackets behind it, "Chief Executive Officer (CEO) of". */
final class PostLetters {

    private PostLetters() {}

    /** The token behind "IPRD", "EU-NATO". */
    static int after(Chart chart, int start, int end) {
        int at = start;
        while (at < end && (isAt(chart, at) || at > start && chart.lower(at).equals("-"))) {
            at++;
        }
        return at;
    }

    static boolean isAt(Chart chart, int i) {
        String text = chart.token(i).text();
        return text.length() >= 3 && text.chars().allMatch(Character::isUpperCase);
    }

    /** "Commander (General Investigation) of Customs": whether brackets tell what the post is for, and are no abbreviation. */
    static boolean isRemit(Chart chart, int open, int behind) {
        return behind > open && IntStream.range(open + 1, behind - 1).noneMatch(i -> isAt(chart, i));
    }
}
