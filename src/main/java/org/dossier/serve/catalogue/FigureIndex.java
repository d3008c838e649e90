package org.dossier.serve.catalogue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.serve.answer.Figure;
import org.dossier.serve.answer.Figure.Amount;
import org.dossier.serve.answer.Figure.Bound;
import org.dossier.serve.answer.Named;

/** All figures of a data set, read once: by period, then IRI; those without a period last. */
public final class FigureIndex {

    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");
    /** Stands for the start of a period where there is none: behind all days. */
    public static final String LAST = "9999";

    private final Things things;
    private final EvidenceIndex evidence;
    private final Ranking<Figure> all;

    FigureIndex(Things things, EvidenceIndex evidence) {
        this.things = things;
        this.evidence = evidence;
        List<Figure> read = things.instances(Dos.FIGURE).stream()
                .flatMap(n -> figure(n).stream())
                .sorted(Comparator.comparing((Figure f) -> f.from().orElse(LAST))
                        .thenComparing(Figure::iri))
                .toList();
        FigureTies ties = new FigureTies(read, things);
        all = new Ranking<>(read.stream().map(ties::tied).toList(), f -> Terms.iri(f.iri()));
    }

    Ranking<Figure> all() {
        return all;
    }

    /** Nothing for a figure without measure or number: it could not be shown. */
    private Optional<Figure> figure(Node node) {
        Optional<Node> measure = things.object(node, things.term(Dos.MEASURE));
        Optional<BigDecimal> value = number(node, Dos.VALUE);
        return measure.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(figure(node, things.named(measure.get().getURI()), value.get()));
    }

    private Figure figure(Node node, Named measure, BigDecimal value) {
        String unit = text(node, Dos.UNIT).orElse("");
        Support support = evidence.support(node);
        return new Figure(
                node.getURI(),
                things.path(node.getURI()),
                things.label(node),
                measure,
                value,
                unit,
                MONEY.matcher(unit).matches(),
                bound(node),
                text(node, Dos.FROM),
                text(node, Dos.TO),
                things.refs(things.objects(node, things.term(Dos.AT))),
                things.refs(things.objects(node, things.term(Dos.ABOUT))),
                things.refs(things.objects(node, things.term(Dos.REPORTED_BY))),
                number(node, Dos.CONVERTED_VALUE)
                        .map(v -> new Amount(v, text(node, Dos.CONVERTED_UNIT).orElse(""))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                support.articles(),
                support.evidence(),
                support.witnesses());
    }

    private Bound bound(Node node) {
        return things.object(node, things.term(Dos.BOUND))
                .flatMap(b -> things.ontology().find(b.getURI()))
                .map(t -> new Bound(t.localName(), t.label(), t.notation()))
                .orElse(new Bound("", "", ""));
    }

    private Optional<String> text(Node node, String property) {
        return things.literal(node, things.term(property));
    }

    private Optional<BigDecimal> number(Node node, String property) {
        return text(node, property).flatMap(FigureIndex::number);
    }

    private static Optional<BigDecimal> number(String lexical) {
        try {
            return Optional.of(new BigDecimal(lexical));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
