package org.dossier.relation;

import org.dossier.document.Token;

/** Tells by the tree whether a verb speaks of what stands before it. Taggers take past tense and participle for one another. */
final class Passives {

    private final Tree tree;
    private final Surface surface;
    private final NounPhrases nouns;

    Passives(Tree tree) {
        this.tree = tree;
        surface = new Surface(tree);
        nouns = new NounPhrases(tree);
    }

    /** A passive participle, with auxiliary or without: "were seized", "bottles seized", "raided and searched". */
    boolean isPassive(Token verb) {
        if (tree.has(verb, c -> c.relation().equals("aux:pass") || c.relation().equals("nsubj:pass"))) {
            return true;
        }
        if (!verb.xpos().equals("VBN") || hasAux(verb, "have") || tree.has(verb, c -> c.is("obj")) || isPast(verb)) {
            return false;
        }
        if (verb.is("conj") && !tree.has(verb, c -> c.is("aux") || c.is("nsubj"))) {
            Token first = tree.firstConjunct(verb);
            return first.isVerb() && isPassive(first);
        }
        return true;
    }

    /** "Detectives executed four warrants", "which customs mounted": a past tense that the tagger took for a participle. */
    private boolean isPast(Token verb) {
        boolean bare = !tree.has(verb, c -> c.is("aux"));
        boolean subject = tree.has(verb, c -> c.is("nsubj") && c.index() < verb.index());
        return bare
                && (surface.relativeBefore(verb).isPresent()
                        || subject && nouns.nounAt(verb.index() + 1).isPresent());
    }

    private boolean hasAux(Token verb, String lemma) {
        return tree.has(verb, c -> c.is("aux") && c.lemma().equals(lemma));
    }
}
