package org.dossier.relation.statement.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Pieces;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Attribution.Kind;
import org.dossier.relation.statement.speaker.SourceNouns;

/** Papers that a quotation is from, whatever the tagger makes of their verb: {@code “…,” the agency's statement read in part}, {@code “…,” read part of the statement}. */
final class QuotedPapers {

    /** Words of a clause that says no more than this. */
    private static final int LONGEST = 14;

    private final SourceNouns nouns;
    private final Set<String> verbs;

    /** Verbs of people, with whom a clause tells more. */
    private final Set<String> others;

    QuotedPapers(Knowledge knowledge, SourceNouns nouns) {
        this.nouns = nouns;
        verbs = knowledge.expressions().words("saying", "verb", "takes", "paper");
        others = knowledge.expressions().words("saying", "verb", "takes", "clause");
    }

    /** The paper whose verb stands at the token, in a clause that closes the sentence behind its quotation. */
    Optional<Attribution> at(Chart chart, int verb) {
        if (!verbs.contains(chart.token(verb).lemma()) && !verbs.contains(chart.lower(verb))) {
            return Optional.empty();
        }
        int from = start(chart, verb);
        boolean clause = from > 1
                && chart.size() - from <= LONGEST
                && IntStream.range(from, chart.size())
                        .noneMatch(i -> chart.isQuoted(i)
                                || i != verb && others.contains(chart.token(i).lemma()));
        return clause ? paper(chart, from).flatMap(noun -> read(chart, verb, from, noun)) : Optional.empty();
    }

    private Optional<Attribution> read(Chart chart, int verb, int from, String noun) {
        SourceFinder.Source source = new SourceFinder.Source(
                Kind.SPEECH, DataOwner.named(chart, from, chart.size()), Optional.of(noun), chart.size());
        return Pieces.said(chart, 0, from)
                .map(said -> SourceFinder.attribution(chart, verb, from, chart.size(), source, List.of(said)));
    }

    /** The token behind the mark that closes the quotation; 0 if none stands before the verb. */
    private static int start(Chart chart, int verb) {
        int from = verb;
        while (from > 0 && !chart.isQuoted(from - 1)) {
            from--;
        }
        while (from > 0 && from < verb && chart.upos(from).equals("PUNCT")) {
            from++;
        }
        return from;
    }

    private Optional<String> paper(Chart chart, int from) {
        return IntStream.range(from, chart.size())
                .filter(i -> nouns.of(chart.token(i))
                        .filter(SourceNouns.Kind.RELEASE::equals)
                        .isPresent())
                .mapToObj(chart::lower)
                .findFirst();
    }
}
