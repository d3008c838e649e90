package org.dossier.relation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;

/** Turns figures into relations. */
final class FigureWriter {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private final Ontology ontology;
    private final Layout layout;

    FigureWriter(Ontology ontology, Layout layout) {
        this.ontology = ontology;
        this.layout = layout;
    }

    List<RelationMention> write(List<Figure> figures) {
        return figures.stream().map(this::relation).toList();
    }

    private RelationMention relation(Figure figure) {
        Quantity quantity = figure.counted().quantity();
        return new RelationMention(
                ontology.term(Dos.FIGURE),
                Optional.empty(),
                figure.measured().trigger().map(t -> t.token().span()).orElse(quantity.span()),
                layout.sentence(quantity.sentence()).span(),
                arguments(figure, quantity),
                RelationMention.Polarity.AFFIRMED,
                RelationMention.Modality.ACTUAL,
                figure.source().map(Figure.Slot::referent),
                figure.measured().foundBy(),
                figure.measured().confidence());
    }

    private List<Argument> arguments(Figure figure, Quantity quantity) {
        List<Argument> arguments = new ArrayList<>();
        Span span = quantity.span();
        arguments.add(concept(Dos.MEASURE, figure.measured().measure(), span));
        arguments.add(value(Dos.VALUE, quantity.value().toPlainString(), "decimal", quantity.number()));
        arguments.add(value(Dos.UNIT, figure.counted().unit(), "string", span));
        quantity.converted().ifPresent(amount -> {
            arguments.add(value(Dos.CONVERTED_VALUE, amount.value().toPlainString(), "decimal", span));
            arguments.add(value(Dos.CONVERTED_UNIT, amount.unit(), "string", span));
        });
        arguments.add(concept(Dos.BOUND, ontology.iri(quantity.bound().term()), span));
        figure.period().ifPresent(period -> {
            arguments.add(value(Dos.FROM, period.from().toString(), "date", period.span()));
            arguments.add(value(Dos.TO, period.to().toString(), "date", period.span()));
        });
        figure.place().ifPresent(slot -> arguments.add(thing(Dos.AT, slot)));
        figure.about().ifPresent(slot -> arguments.add(thing(Dos.ABOUT, slot)));
        figure.source().ifPresent(slot -> arguments.add(thing(Dos.REPORTED_BY, slot)));
        return arguments;
    }

    private Argument concept(String role, String iri, Span span) {
        return new Argument(ontology.term(role), new Filler.Concept(iri), span);
    }

    private Argument value(String role, String lexical, String datatype, Span span) {
        return new Argument(ontology.term(role), new Filler.Value(lexical, XSD + datatype), span);
    }

    private Argument thing(String role, Figure.Slot slot) {
        return new Argument(ontology.term(role), new Filler.Thing(slot.referent()), slot.span());
    }
}
