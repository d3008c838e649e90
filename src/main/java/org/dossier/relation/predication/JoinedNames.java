package org.dossier.relation.predication;

import java.util.List;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.tree.Tree;

/**
 * Names that share a word with the one behind them: of "Belgian and French customs" the first adjective, which stands for a body of its
 * own; of "the Interpol-Europol operation" the first body.
 */
final class JoinedNames {

    private final Ontology ontology;
    private final MentionIndex index;

    JoinedNames(Ontology ontology, MentionIndex index) {
        this.ontology = ontology;
        this.index = index;
    }

    /** Tokens of the names that are joined to the one that the head is part of, in the order of the text. */
    List<Token> before(Tree tree, Token head) {
        int before = index.name(tree.sentence(), head)
                .map(n -> tree.sentence().tokensIn(n.span()).getFirst().index() - 1)
                .orElse(-1);
        return tree.isWord(before, "-") || tree.isWord(before, "/") ? glued(tree, before) : List.of();
    }

    /** The word that a mark joins to the next, where it names a body. */
    private List<Token> glued(Tree tree, int mark) {
        int joint = tree.token(mark).span().start();
        return tree
                .at(mark - 1)
                .filter(t -> t.span().end() == joint)
                .filter(t -> index.name(tree.sentence(), t)
                        .filter(n -> ontology.isA(n.type(), Dos.ORGANIZATION))
                        .isPresent())
                .stream()
                .toList();
    }
}
