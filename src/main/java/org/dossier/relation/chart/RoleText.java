package org.dossier.relation.chart;

import java.util.Comparator;
import java.util.Set;
import org.dossier.mention.model.Name;
import org.dossier.relation.model.Phrase;

/** How a post is called: its words without the body and the place around them, a rank in full. */
record RoleText(Chart chart, Roles roles, int nounFrom, int nounTo) {

    /** What tells since when or beside what a post is held, and is no part of it. */
    private static final Set<String> BESIDE = Set.of("new", "current", "currently", "now", "also");

    /** The words from where the post begins, with or without what it is for. */
    String between(int from, int to) {
        int start = afterPlace(from);
        return roles.singular(beforeBody(from, start) + words(start, to));
    }

    /** Of "the deputy Kent Police spokesman" the word that changes the post from before the body. */
    private String beforeBody(int from, int start) {
        boolean apart = start > from + 1
                && roles.isBefore(chart.lower(from))
                && !roles.isOfAnotherTime(chart.lower(from))
                && chart.phrasesAt(from + 1).stream().anyMatch(p -> p.to() == start && chart.isBody(p));
        return apart ? chart.lower(from) + " " : "";
    }

    private String words(int from, int to) {
        String words = Roles.text(chart, from, to);
        String written = Roles.text(chart, nounFrom, nounTo);
        String full = roles.noun(chart, nounFrom, nounTo);
        if (full.equals(written)) {
            return words;
        }
        int before = from < nounFrom ? Roles.text(chart, from, nounFrom).length() : 0;
        int at = words.indexOf(written, before);
        return at < 0 ? words : words.substring(0, at) + full + words.substring(at + written.length());
    }

    /** "Limpopo director", "IPRD chief": where somebody holds a post is no part of its name. */
    private int afterPlace(int from) {
        boolean beside = from < nounFrom
                && BESIDE.contains(chart.lower(from))
                && !(chart.isCapital(from) && chart.isCapital(from + 1));
        int start = beside ? from + 1 : from;
        int letters = PostLetters.after(chart, start, nounFrom);
        if (letters > start) {
            return letters;
        }
        return chart.phrases(start, nounFrom)
                .filter(p -> p.to() <= nounFrom && p.mention() instanceof Name)
                .filter(p -> p.from() == start && chart.isPlace(p)
                        || (p.to() > p.from() + 1 || p.from() > start && p.to() == nounFrom) && chart.isBody(p)
                        || PostLetters.isAt(chart, p.from()))
                .map(Phrase::to)
                .max(Comparator.naturalOrder())
                .orElse(start);
    }
}
