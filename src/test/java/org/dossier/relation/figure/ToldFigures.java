package org.dossier.relation.figure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;

/** The figures of texts that are published on 15 June 2022. */
final class ToldFigures {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("ontology"));
    private static final Dossier DOSSIER = new Dossier(KNOWLEDGE);
    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    private ToldFigures() {}

    /** "measure value unit" of each figure, once, and its bound unless it is exact. */
    static String figures(String text) {
        return read(text).stream().map(ToldFigures::line).distinct().collect(Collectors.joining("; "));
    }

    private static String line(RelationMention figure) {
        Map<String, String> slots = slots(figure);
        String bound = slots.get("bound").equals("exactly") ? "" : " " + slots.get("bound");
        return slots.get("measure") + " " + slots.get("value") + " " + slots.get("unit") + bound;
    }

    static List<RelationMention> read(String text) {
        return DOSSIER.read(Article.of("fixture", text).publishedOn(DAY)).relations().stream()
                .filter(r -> KNOWLEDGE.ontology().isA(r.reference(), Dos.FIGURE))
                .toList();
    }

    /** What fills each role, by local names. */
    static Map<String, String> slots(RelationMention figure) {
        return figure.arguments().stream()
                .collect(Collectors.toMap(a -> local(a.role()), a -> value(a.filler()), (a, b) -> a));
    }

    private static String value(Filler filler) {
        return switch (filler) {
            case Filler.Thing thing -> thing.referent().label();
            case Filler.Concept concept -> local(concept.iri());
            case Filler.Value value -> value.lexical();
            default -> filler.toString();
        };
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
