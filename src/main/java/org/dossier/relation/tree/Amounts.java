package org.dossier.relation.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Quantity;

/** What amounts are of: of "14 tonnes of toys" and "a sum of toys" the toys; of "six years", "3 million yuan" and "twelve percent" nothing. */
public final class Amounts {

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
        boolean amount = bySentence.getOrDefault(tree.sentence().index(), List.of()).stream()
                .anyMatch(q -> q.span().contains(head.span()));
        boolean partitive = tree.isWord(head.index() + 1, "of");
        if (!amount && !(partitive && totals.contains(head.lemma()))) {
            return Optional.of(head);
        }
        return partitive ? new NounPhrases(tree).item(head.index() + 2) : Optional.empty();
    }
}
