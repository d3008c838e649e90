package org.dossier.relation.tree.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Wording;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.Enumerations;
import org.dossier.relation.tree.phrase.NounPhrases;

/** Gives the verb of a relative clause what its pronoun, or the gap without a pronoun, stands for. */
public final class RelativeClauses {

    private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom");

    private final Tree tree;
    private final NounPhrases nouns;

    public RelativeClauses(Tree tree) {
        this.tree = tree;
        nouns = new NounPhrases(tree);
    }

    /** Gives prepositions before "which" their antecedent, and a relative clause without pronoun its gap. */
    public void fillGaps(Token verb, Arguments found) {
        found.replaceEach(
                heads -> heads.size() == 1 && isRelative(heads.get(0)) ? antecedent(verb, heads.get(0)) : heads);
        boolean pronoun = tree.has(verb, c -> isRelative(c) || tree.has(c, RelativeClauses::isRelative));
        if (verb.relation().equals("acl:relcl")
                && !pronoun
                && !found.has(Wording.OBJECT)
                && found.has(Wording.SUBJECT)) {
            tree.head(verb).filter(Token::isNoun).ifPresent(t -> found.add(Wording.OBJECT, t));
        }
    }

    private List<Token> members(Token antecedent, Token verb) {
        List<Token> inTree = tree.conjuncts(antecedent);
        List<Token> listed = new Enumerations(tree).ofSubject(antecedent, verb);
        return inTree.size() >= listed.size() ? inTree : listed;
    }

    public static boolean isRelative(Token token) {
        return RELATIVE.contains(token.lower())
                && (token.xpos().startsWith("W")
                        || token.upos().equals("PRON")
                        || token.text().equals("that") && (token.is("nsubj") || token.is("obj")));
    }

    /** What "which" in this verb's clause stands for: what the clause hangs on, else what the pronoun follows. */
    public List<Token> antecedent(Token verb, Token pronoun) {
        Token first = tree.firstConjunct(verb);
        return Optional.of(first)
                .filter(t -> t.relation().equals("acl:relcl"))
                .flatMap(tree::head)
                .filter(t -> t.isNoun() && t.index() < pronoun.index())
                .or(() -> nouns.antecedent(pronoun))
                .map(t -> members(t, verb))
                .orElse(List.of());
    }

    /** The noun phrase between a relative pronoun and its verb: of "which customs launched" customs. */
    public Optional<Token> subjectBetween(Token pronoun, Token verb) {
        return nouns.nounAt(pronoun.index() + 1)
                .filter(t -> t.index() < verb.index())
                .filter(t -> !NounPhrases.isPreposition(tree.token(pronoun.index() + 1)));
    }

    /** The relative pronoun whose clause consists of a subject and this verb, to its left: "that the customs service launched". */
    public Optional<Token> pronounBefore(Token verb) {
        int i = verb.index() - 1;
        while (i >= 0 && isInsideSubject(tree.token(i))) {
            i--;
        }
        return i < verb.index() - 1 ? tree.at(i).filter(this::opensRelative) : Optional.empty();
    }

    private boolean isInsideSubject(Token token) {
        return NounPhrases.insideNounPhrase(token)
                        && !token.xpos().equals("WDT")
                        && !token.text().equals("that")
                || List.of("(", ")", "&").contains(token.text())
                || token.upos().equals("AUX")
                || token.text().equals("of")
                || token.is("cc");
    }

    private boolean opensRelative(Token token) {
        return List.of("which", "that").contains(token.text())
                && nouns.antecedent(token).isPresent();
    }
}
