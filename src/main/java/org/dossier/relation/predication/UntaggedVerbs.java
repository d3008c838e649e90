package org.dossier.relation.predication;

import static org.dossier.knowledge.Wording.OBJECT;
import static org.dossier.knowledge.Wording.SUBJECT;

import java.util.List;
import org.dossier.document.Token;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.ClauseBounds;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.argument.VerbArguments;
import org.dossier.relation.tree.phrase.Enumerations;
import org.dossier.relation.tree.phrase.NounPhrases;

/** Verbs that a tagger took for nouns, and their arguments by the order of the words. */
final class UntaggedVerbs {

    private final Tree tree;
    private final VerbArguments verbs;
    private final ClauseBounds clause;
    private final NounPhrases nouns;

    /** @param verbs the arguments of the other verbs of the sentence */
    UntaggedVerbs(Tree tree, VerbArguments verbs) {
        this.tree = tree;
        this.verbs = verbs;
        clause = new ClauseBounds(tree);
        nouns = new NounPhrases(tree);
    }

    /**
     * Whether a verb was taken for a noun: "an operation launched in May targeting fraud", "the campaign began in May and targets fraud". The
     * phrase behind it would be left without a governor.
     */
    boolean isUntagged(Token token) {
        return token.isNoun() && (isUntaggedParticiple(token) || isUntaggedFinite(token));
    }

    private boolean isUntaggedParticiple(Token token) {
        return token.text().endsWith("ing")
                && token.is("compound")
                && tree.at(token.index() - 1)
                        .filter(t -> t.upos().equals("PROPN") || t.upos().equals("NUM"))
                        .isPresent()
                && tree.at(token.index() + 1).filter(t -> !t.is("punct")).isPresent();
    }

    private boolean isUntaggedFinite(Token token) {
        boolean beforeArticle = tree.token(token.index() + 1).xpos().equals("DT");
        return token.xpos().equals("NNS")
                && tree.at(token.index() - 1)
                        .filter(t -> isOfName(t) || t.is("cc") || t.isNoun() && beforeArticle)
                        .isPresent()
                && tree.at(token.index() + 1)
                        .filter(t -> !t.isVerb() && NounPhrases.insideNounPhrase(t))
                        .isPresent();
    }

    /** "Operation Paper Trail targets …": a noun with a capital inside a sentence. */
    private static boolean isOfName(Token token) {
        return token.upos().equals("PROPN")
                || token.index() > 0
                        && token.isNoun()
                        && Character.isUpperCase(token.text().codePointAt(0));
    }

    /** The object behind such a verb; the subject stands right before it, or is either argument of the verb before it. */
    Arguments ofUntagged(Token participle) {
        Arguments found = new Arguments();
        nouns.nounAt(participle.index() + 1).ifPresent(t -> found.addAll(OBJECT, new Enumerations(tree).of(t)));
        tree.at(participle.index() - 1)
                .filter(t -> t.isNoun() && !participle.text().endsWith("ing"))
                .ifPresent(t -> found.add(SUBJECT, t));
        clause.verbBefore(participle)
                .map(verbs::of)
                .ifPresent(before -> List.of(SUBJECT, OBJECT)
                        .forEach(f -> before.of(f).stream()
                                .filter(t -> t.index() < participle.index())
                                .forEach(t -> found.add(SUBJECT, t))));
        return found;
    }
}
