package org.dossier.relation.tree.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * What amounts are of: of "14 tonnes of toys", "thousands of tonnes of toys" and "a sum of toys" the toys; of "six years", "3 million yuan" and
 * "twelve percent" nothing.
 */
public final class Amounts {

    /** "thousands of tonnes of toys" */
    private static final int MAX_NESTING = 3;

    private final Map<Integer, List<Quantity>> bySentence = new HashMap<>();

    private final Set<String> totals;

    /** @param totals nouns that only sum up what follows them */
    public Amounts(Mentions mentions, Set<String> totals) {
        this.totals = totals;
        mentions.of(Quantity.class).stream()
                .filter(q -> q.kind() != Quantity.Unit.COUNT)
                .forEach(q -> bySentence
                        .computeIfAbsent(q.sentence(), s -> new ArrayList<>())
                        .add(q));
    }

    /** The head itself, unless it is the word of a measure, a time or a sum: then the noun behind its "of", if there is one. */
    public Optional<Token> content(Tree tree, Token head) {
        Token at = head;
        for (int step = 0; step < MAX_NESTING; step++) {
            boolean partitive = tree.isWord(at.index() + 1, "of");
            if (!isCounted(tree, at) && !(partitive && totals.contains(at.lemma()))) {
                return Optional.of(at);
            }
            Optional<Token> behind = partitive ? new NounPhrases(tree).item(at.index() + 2) : Optional.empty();
            if (behind.isEmpty()) {
                return Optional.empty();
            }
            at = behind.get();
        }
        return Optional.of(at);
    }

    private boolean isCounted(Tree tree, Token head) {
        return bySentence.getOrDefault(tree.sentence().index(), List.of()).stream()
                .anyMatch(q -> q.span().contains(head.span()));
    }
}
