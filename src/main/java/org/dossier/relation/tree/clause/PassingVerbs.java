package org.dossier.relation.tree.clause;

import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.relation.tree.Tree;

/** Verbs whose days and places are those of the verb above them: of aims, names and sites, and of what opens a sentence. */
record PassingVerbs(Tree tree, Lexicon lexicon) {

    /** What puts something in or on a site. */
    private static final Set<String> SITES = Set.of("in", "inside", "on", "aboard", "at", "from");

    /**
     * "was ordered to pay … on Friday"; "In May, acting on a tip, the bureau raided …"; "held a campaign dubbed Heron in May": the adjunct
     * is of the verb above.
     */
    boolean on(Token verb, Token adjunct) {
        return verb.is("xcomp")
                || isNaming(verb)
                || isAim(verb, adjunct)
                || isNoun(verb)
                || isOfSite(verb, adjunct)
                || verb.is("advcl")
                        && verb.xpos().startsWith("VB")
                        && !verb.xpos().equals("VBD")
                        && adjunct.index() < verb.index()
                        && verb.index() < verb.head();
    }

    /** "foiled an attempt to smuggle goods on Friday" */
    private boolean isAim(Token verb, Token adjunct) {
        return verb.is("acl")
                && verb.xpos().equals("VB")
                && adjunct.index() > verb.index()
                && tree.head(verb)
                        .filter(n -> lexicon.is(NounSense.ATTEMPT, n.lemma()))
                        .isPresent();
    }

    /** "seized goods at the border crossing on Friday", where the parser takes the noun for a participle. */
    private boolean isNoun(Token verb) {
        return verb.is("acl")
                && verb.xpos().equals("VBG")
                && verb.head() == verb.index() - 1
                && !tree.has(verb, c -> c.is("obj"))
                && tree.head(verb)
                        .filter(n -> tree.has(n, c -> c.is("det") && c.lemma().equals("the")))
                        .isPresent();
    }

    /** "found in a lorry parked in Lima on Friday": the day is not that of the parking. */
    private boolean isOfSite(Token verb, Token adjunct) {
        return verb.is("acl")
                && verb.xpos().equals("VBN")
                && adjunct.index() > verb.index()
                && tree.head(verb)
                        .filter(n -> n.index() == verb.index() - 1
                                && lexicon.byNoun(n.lemma()).isEmpty())
                        .filter(n -> tree.has(n, c -> c.is("case") && SITES.contains(c.lower())))
                        .isPresent();
    }

    /** "codenamed Heron", of what stands behind the verb above: a passive participle that has an object, which is a name. */
    private boolean isNaming(Token verb) {
        return verb.is("acl")
                && verb.xpos().equals("VBN")
                && tree.head(verb).filter(noun -> noun.head() < noun.index()).isPresent()
                && tree.has(verb, c -> c.upos().equals("PROPN") && (c.is("obj") || c.is("xcomp")));
    }
}
