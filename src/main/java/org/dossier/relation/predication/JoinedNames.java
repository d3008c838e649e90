package org.dossier.relation.predication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
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
        return tree.isWord(before, "-") || tree.isWord(before, "/") ? glued(tree, before) : listed(tree, before);
    }

    private List<Token> listed(Tree tree, int conjunction) {
        List<Token> found = new ArrayList<>();
        int before = conjunction;
        while (tree.isWord(before, found.isEmpty() ? "and" : ",")) {
            Optional<Token> adjective = tree.at(before - 1).filter(t -> isShortened(tree, t));
            if (adjective.isEmpty()) {
                break;
            }
            found.addFirst(adjective.get());
            before -= 2;
        }
        return found;
    }

    /** The word that a mark joins to the next, where it names a body. */
    private List<Token> glued(Tree tree, int mark) {
        int joint = tree.sentence().token(mark).span().start();
        return tree
                .at(mark - 1)
                .filter(t -> t.span().end() == joint)
                .filter(t -> index.name(tree.sentence(), t)
                        .filter(n -> ontology.isA(n.type(), Dos.ORGANIZATION))
                        .isPresent())
                .stream()
                .toList();
    }

    /** Whether a word stands for a name that is longer than itself. */
    private boolean isShortened(Tree tree, Token token) {
        Optional<Name> name = index.name(tree.sentence(), token);
        return name.filter(n -> n.span().equals(token.span())
                        && n.text().length() > token.text().length())
                .isPresent();
    }
}
