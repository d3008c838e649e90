package org.dossier.relation.statement.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.article.Span;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Phrase;

/** Finds who speaks in a quotation that follows what he did, without a verb of saying: {@code Ann Lee praised the officers: “…”}. */
public final class Attitudes {

    private final Set<String> verbs;

    public Attitudes(Knowledge knowledge) {
        verbs = knowledge.expressions().words("attitudes", "verb");
    }

    /** The attributions of a sentence with that of the quotation behind its colon, where none of them names who speaks. */
    public List<Attribution> with(Chart chart, List<Attribution> found) {
        int colon = IntStream.range(1, chart.size())
                .filter(i -> chart.lower(i).equals(":") && chart.isQuotationAt(i + 1))
                .findFirst()
                .orElse(0);
        if (colon == 0 || !found.isEmpty()) {
            return found;
        }
        List<Attribution> all = new ArrayList<>(found);
        stand(chart, colon)
                .map(p -> attribution(chart, p, chart.span(0, colon + 1)))
                .ifPresent(all::add);
        return all;
    }

    /** Who takes a stand in the whole sentence, so that what the next one quotes is his. */
    public Optional<Attribution> of(Chart chart) {
        boolean quoted = IntStream.range(0, chart.size()).anyMatch(chart::isQuoted);
        return quoted
                ? Optional.empty()
                : stand(chart, chart.size())
                        .map(p -> attribution(chart, p, chart.sentence().span()));
    }

    /** The named person who is the subject of the main verb before the token, where that tells of a stand. */
    private Optional<Phrase> stand(Chart chart, int end) {
        return chart.phrases(0, end)
                .filter(p -> chart.isPerson(p) && p.referent().named())
                .filter(p -> verb(chart, p, end)
                        .filter(v -> verbs.contains(v.lemma()))
                        .isPresent())
                .findFirst();
    }

    private static Optional<Token> verb(Chart chart, Phrase person, int end) {
        return IntStream.range(person.from(), person.to())
                .mapToObj(chart::token)
                .filter(t -> t.relation().equals("nsubj") && t.head() >= person.to() && t.head() < end)
                .map(t -> chart.token(t.head()))
                .filter(v -> v.isVerb() && v.is("root"))
                .findFirst();
    }

    private static Attribution attribution(Chart chart, Phrase person, Span clause) {
        return new Attribution(
                Attribution.Kind.SPEECH,
                Attribution.Place.BEFORE,
                chart.sentence().index(),
                person.mention().span(),
                clause,
                Optional.of(person.referent()),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
