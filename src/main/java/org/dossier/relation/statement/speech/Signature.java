package org.dossier.relation.statement.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Phrase;

/** Finds who signs a quotation in a line of its own below it: {@code - Ann Lee, Regional Director, Border Agency}. */
final class Signature {

    /** How many words from its start a line signed by somebody names him. */
    private static final int SIGNED = 8;

    private static final Set<String> TITLES = Set.of("PROPN", "NOUN", "ADJ");

    private Signature() {}

    /** The attribution, if the sentence is such a line: it begins with a dash or is an item, and tells nothing. */
    static Optional<Attribution> find(Chart chart) {
        int dash = chart.size() > 0 && chart.token(0).isDash() ? 0 : -1;
        boolean tells = chart.hasFiniteVerb(0, chart.size());
        if (tells || dash < 0 && chart.sentence().kind() != Sentence.Kind.ITEM) {
            return Optional.empty();
        }
        Span line = chart.sentence().span();
        return chart.phrases(dash + 1, Math.min(chart.size(), dash + SIGNED))
                .filter(p -> chart.isPerson(p) && p.referent().named())
                .filter(p -> chart.lower(p.to()).equals(","))
                .findFirst()
                .map(p -> attribution(chart, Attribution.Place.AFTER, p, line));
    }

    /**
     * "Ann Lee, head of the agency: “…”", "Major Ann Lee of the agency: “…”": a name with its post and nothing else before the colon of a
     * quotation.
     */
    static Optional<Attribution> label(Chart chart) {
        int colon = IntStream.range(0, chart.size())
                .filter(i -> chart.lower(i).equals(":") && chart.isQuotationAt(i + 1))
                .findFirst()
                .orElse(0);
        return chart.phrases(0, colon)
                .filter(p -> chart.isPerson(p) && p.referent().named() && isTitled(chart, p))
                .filter(p -> !chart.hasFiniteVerb(0, colon))
                .findFirst()
                .map(p -> attribution(chart, Attribution.Place.BEFORE, p, chart.span(0, colon + 1)));
    }

    /** Whether the name opens the sentence, with its title or without, and a post or body stands behind it. */
    private static boolean isTitled(Chart chart, Phrase person) {
        boolean opens = IntStream.range(0, person.from())
                .allMatch(i -> TITLES.contains(chart.upos(i)) && chart.isCapital(i)
                        || chart.lower(i).equals("."));
        boolean body = Set.of("of", "from").contains(chart.lower(person.to()))
                && Bodies.at(chart, person.to() + 1).isPresent();
        return opens && (chart.lower(person.to()).equals(",") || body);
    }

    private static Attribution attribution(Chart chart, Attribution.Place place, Phrase person, Span clause) {
        return new Attribution(
                Attribution.Kind.SPEECH,
                place,
                chart.sentence().index(),
                person.mention().span(),
                clause,
                Optional.of(person.referent()),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
