package org.dossier.relation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;

/** Reads short articles with the real models and knowledge, and prints what they tell, a line for each relation. */
public final class Told {
    private static final Dossier DOSSIER = new Dossier(Knowledge.load(Path.of("ontology")));

    private Told() {}

    /** The relations of the class or property with that local name: its fillers joined by " | ", sorted. */
    public static List<String> read(String kind, String text) {
        Article article = Article.of("told", text).publishedOn(LocalDate.of(2024, 3, 8));
        return DOSSIER.read(article).relations().stream()
                .filter(r -> r.reference().endsWith("#" + kind) && r.isFact())
                .map(Told::line)
                .sorted()
                .toList();
    }

    private static String line(RelationMention relation) {
        return relation.arguments().stream().map(a -> show(a.filler())).collect(Collectors.joining(" | "));
    }

    private static String show(Filler filler) {
        return switch (filler) {
            case Filler.Thing thing -> thing.referent().label();
            case Filler.Value value -> value.lexical();
            case Filler.When when -> when.value().from().toString();
            case Filler.Concept concept -> concept.iri();
            case Filler.Phrase phrase -> phrase.text();
            case Filler.Other other -> String.valueOf(other.relation());
        };
    }
}
