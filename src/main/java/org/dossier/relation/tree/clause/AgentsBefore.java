package org.dossier.relation.tree.clause;

import static org.dossier.knowledge.Wording.OBJECT;
import static org.dossier.knowledge.Wording.SUBJECT;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;

/** Agents that stand before a participle and what it is said of: "an agency-led operation", "an Interpol coordinated operation". */
public final class AgentsBefore {

    private final Tree tree;
    private final NounPhrases nouns;

    public AgentsBefore(Tree tree, NounPhrases nouns) {
        this.tree = tree;
        this.nouns = nouns;
    }

    /** Adds the agent as subject and the noun behind as object. */
    public void add(Token verb, Arguments found) {
        boolean hyphen = verb.xpos().equals("VBN") && isBehindHyphen(verb);
        if (!hyphen && !isBehindName(verb)) {
            return;
        }
        Optional<Token> agent = tree.at(verb.index() - (hyphen ? 2 : 1)).filter(Token::isNoun);
        Optional<Token> head =
                nouns.nounAt(verb.index() + 1).filter(t -> t.upos().equals("NOUN"));
        if (agent.isPresent() && head.isPresent()) {
            found.add(SUBJECT, agent.get());
            found.add(OBJECT, head.get());
        }
    }

    /** Not behind a dash, around which there are blanks. */
    private boolean isBehindHyphen(Token verb) {
        return tree.isWord(verb.index() - 1, "-")
                && tree.token(verb.index() - 1).span().end() == verb.span().start();
    }

    /** Whether an article with a name stands before the participle, which is then no verb of a clause: "an Interpol coordinated …". */
    private boolean isBehindName(Token verb) {
        int first = verb.index() - 1;
        while (tree.at(first)
                .filter(t -> t.upos().equals("PROPN") || t.text().equals("-"))
                .isPresent()) {
            first--;
        }
        boolean one = tree.isWord(first, "a") || tree.isWord(first, "an");
        boolean the = tree.isWord(first, "the") && verb.is("amod");
        return first < verb.index() - 1 && (one || the) && Set.of("VBN", "VBD").contains(verb.xpos());
    }
}
