package org.dossier.relation.tree.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.relation.tree.ClauseBounds;
import org.dossier.relation.tree.Tree;

/** Which verb or event noun an adjunct belongs to: the date and the place of "arrested … in Busan last month". */
public final class Adjuncts {

    private static final int MAX_DEPTH = 24;

    /** How many words may stand before an adjunct that opens the sentence: "On the morning of 3 May". */
    private static final int OPENING = 6;

    /** How many words may stand between a verb and an adjunct right beside it: "on the Wednesday sentenced". */
    private static final int BESIDE = 3;

    /** What opens a clause whose time is another one. */
    private static final Set<String> APART = Set.of("after", "before", "since", "until", "till");

    private final Tree tree;
    private final Lexicon lexicon;
    private final MisreadVerbs misread;

    public Adjuncts(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
        misread = new MisreadVerbs(tree);
    }

    /**
     * Of the adjuncts those that belong to the trigger. Where it has none, those of the verb that it is coordinated with or depends on as a
     * participle: "On Thursday, police raided a shop and seized …, arresting …".
     */
    public List<Token> adjuncts(Token trigger, List<Token> adjuncts) {
        Token at = trigger;
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            Token here = at;
            List<Token> own = adjuncts.stream()
                    .filter(a -> owner(a, here)
                            .filter(o -> o.index() == here.index())
                            .isPresent())
                    .toList();
            if (!own.isEmpty()) {
                return own;
            }
            Token above = tree.head(at).orElse(null);
            if (above == null || !shares(at, above)) {
                return bySide(trigger, adjuncts);
            }
            at = above;
        }
        return List.of();
    }

    /** What stands right beside a verb, and of a verb that the parser hung on a noun what opens its sentence. */
    private List<Token> bySide(Token trigger, List<Token> adjuncts) {
        List<Token> beside = adjuncts.stream()
                .filter(a -> trigger.isVerb() && isBeside(trigger, a))
                .limit(1)
                .toList();
        return beside.isEmpty() && misread.isActive(trigger)
                ? adjuncts.stream()
                        .filter(a -> a.index() <= OPENING && a.index() < trigger.index())
                        .toList()
                : beside;
    }

    private boolean isBeside(Token trigger, Token adjunct) {
        int from = Math.min(trigger.index(), adjunct.index()) + 1;
        int to = Math.max(trigger.index(), adjunct.index());
        return to - from <= BESIDE
                && tree.sentence().tokens().subList(from, to).stream()
                        .allMatch(t -> tree.isAside(t)
                                || t.upos().equals("DET")
                                || t.upos().equals("ADP") && t.is("case"));
    }

    /** Those behind a verb in its clause by the order of the words, where the tree gives it none. */
    public List<Token> behind(Token verb, List<Token> adjuncts) {
        ClauseBounds clause = new ClauseBounds(tree);
        return adjuncts.stream()
                .filter(a -> verb.isVerb() && a.index() > verb.index() && clause.sameClause(verb, a))
                .limit(1)
                .toList();
    }

    /** Also of "was able to seize", where the parser takes the adjective for the head. */
    private boolean shares(Token verb, Token above) {
        return (above.isVerb() || verb.is("xcomp") && tree.has(above, c -> c.is("cop")))
                && !tree.has(verb, c -> c.is("nsubj") && c.xpos().startsWith("W"))
                && verb.isVerb()
                && !isAtAnotherTime(verb)
                && (verb.is("conj") || verb.is("xcomp") || verb.relation().equals("advcl"));
    }

    /** "was arrested on Monday after officers had found": what a clause sets before or behind another is not of its day. */
    private boolean isAtAnotherTime(Token verb) {
        return verb.relation().equals("advcl")
                && tree.has(verb, c -> c.is("nsubj") || c.is("nsubj:pass"))
                && tree.has(verb, c -> APART.contains(c.lemma()) && c.index() < verb.index());
    }

    /**
     * "was ordered to pay … on Friday"; "In May, acting on a tip, the bureau raided …"; "held a campaign dubbed Heron in May": the adjunct
     * is of the verb above.
     */
    private boolean passesOn(Token verb, Token adjunct) {
        return verb.is("xcomp")
                || isNaming(verb)
                || isAim(verb, adjunct)
                || isNoun(verb)
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

    /** "codenamed Heron", of what stands behind the verb above: a passive participle that has an object, which is a name. */
    private boolean isNaming(Token verb) {
        return verb.is("acl")
                && verb.xpos().equals("VBN")
                && tree.head(verb).filter(noun -> noun.head() < noun.index()).isPresent()
                && tree.has(verb, c -> c.upos().equals("PROPN") && (c.is("obj") || c.is("xcomp")));
    }

    /** The trigger, or the first verb above the adjunct, whichever comes first on the way up. */
    private Optional<Token> owner(Token adjunct, Token trigger) {
        Token at = adjunct;
        for (int steps = 0; steps < MAX_DEPTH; steps++) {
            if (at.index() == trigger.index()) {
                return Optional.of(at);
            }
            if (at.upos().equals("VERB") && !at.is("obj") && at.index() != adjunct.index() && !passesOn(at, adjunct)) {
                return Optional.of(at);
            }
            Token above = tree.head(at).orElse(null);
            if (above == null || Gapping.opensLater(tree, at)) {
                return Optional.of(at);
            }
            at = above;
        }
        return Optional.empty();
    }
}
