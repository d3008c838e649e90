package org.dossier.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.article.Article;
import org.dossier.article.Span;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Reading;
import org.dossier.relation.model.RelationMention;

/**
 * Finds relations that are read again because their passage is printed again: a page that holds its article twice, a quotation
 * repeated in a box. They are told once; the later passages are further evidence.
 */
final class Repetitions {

    /** Same class, same words, same place in these words; {@code number} counts what one passage tells there. */
    private record Print(String reference, String passage, int offset, int number) {}

    private final int[] first;

    Repetitions(Reading reading, Ontology ontology) {
        List<String> anchors =
                Stream.of(Dos.VALUE, Dos.TEXT).map(ontology::term).toList();
        Map<Print, Integer> seen = new HashMap<>();
        Map<List<Object>, Integer> told = new HashMap<>();
        first = new int[reading.relations().size()];
        for (int i = 0; i < first.length; i++) {
            RelationMention relation = reading.relations().get(i);
            Span anchor = anchor(relation, anchors);
            int number =
                    told.merge(List.of(relation.reference(), relation.evidence(), anchor.start()), 1, Integer::sum);
            Integer before = seen.putIfAbsent(print(relation, anchor, number, reading.article()), i);
            first[i] = before == null ? i : before;
        }
    }

    /** The number of the relation that tells the same in the first print of its passage; its own number if it is the first. */
    int first(int relation) {
        return first[relation];
    }

    /** Where a relation hangs in its passage: several figures may share one verb, but none shares its digits. */
    private static Span anchor(RelationMention relation, List<String> anchors) {
        return relation.arguments().stream()
                .filter(a -> anchors.contains(a.role()))
                .map(Argument::span)
                .findFirst()
                .orElse(relation.trigger());
    }

    private static Print print(RelationMention relation, Span anchor, int number, Article article) {
        Span passage = relation.evidence();
        boolean inside = passage.contains(anchor);
        return new Print(
                relation.reference(),
                article.quote(passage) + (inside ? "" : passage.start()),
                anchor.start() - passage.start(),
                number);
    }
}
