package org.dossier.relation.tree.concept;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.tree.Inflection;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.Enumerations;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * What a gerund of fighting or of wanting says of the aim of an operation: of "focused on combating the smuggling of eels" the smuggling, of
 * "focused on improving the exchange of intelligence" nothing.
 */
public final class Aims {

    /** A verb with its particles, and whether its object is what an operation is against. */
    private record Aim(List<String> words, boolean against) {}

    private final List<Aim> aims;

    /** @param expressions table {@code aims} */
    public Aims(Expressions expressions) {
        aims = expressions.rows("aims").stream()
                .map(Aims::aim)
                .sorted(Comparator.comparing((Aim a) -> a.words().size()).reversed())
                .toList();
    }

    private static Aim aim(Map<String, String> row) {
        return new Aim(
                Arrays.asList(row.get("verb").split(" ")), row.get("kind").equals("against"));
    }

    /** The heads of what the phrase of that head is against; of a head that is no such gerund itself. */
    public List<Token> content(Tree tree, Token head) {
        if (!head.text().endsWith("ing")) {
            return List.of(head);
        }
        Optional<Aim> aim = aims.stream().filter(a -> stands(tree, head, a)).findFirst();
        return aim.isEmpty()
                ? List.of(head)
                : aim.filter(Aim::against)
                        .map(a -> objects(tree, head.index() + a.words().size()))
                        .orElse(List.of());
    }

    private static boolean stands(Tree tree, Token gerund, Aim aim) {
        return Inflection.bases(gerund).contains(aim.words().getFirst())
                && IntStream.range(1, aim.words().size())
                        .allMatch(
                                i -> tree.isWord(gerund.index() + i, aim.words().get(i)));
    }

    private static List<Token> objects(Tree tree, int from) {
        return new NounPhrases(tree)
                .nounAt(from)
                .or(() -> tree.at(from).filter(t -> t.text().endsWith("ing")))
                .map(new Enumerations(tree)::of)
                .orElse(List.of());
    }
}
