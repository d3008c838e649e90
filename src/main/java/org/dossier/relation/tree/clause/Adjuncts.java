package org.dossier.relation.tree.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Lexicon;
import org.dossier.relation.tree.ClauseBounds;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;

/** Which verb or event noun an adjunct belongs to: the date and the place of "arrested … in Busan last month". */
public final class Adjuncts {

    private static final int MAX_DEPTH = 24;

    /** How many words may stand before an adjunct that opens the sentence: "On the morning of 3 May". */
    private static final int OPENING = 6;

    /** How many words may stand between a verb and an adjunct right beside it: "on the Wednesday sentenced". */
    private static final int BESIDE = 3;

    /** What opens a clause whose time is another one. */
    private static final Set<String> APART = Set.of("after", "before", "since", "until", "till");

    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    private final Tree tree;
    private final MisreadVerbs misread;
    private final PassingVerbs passing;

    public Adjuncts(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        misread = new MisreadVerbs(tree);
        passing = new PassingVerbs(tree, lexicon);
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
                    .filter(a -> here.index() == trigger.index() || !isOfOtherClause(a, here, trigger))
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

    /** "Two men were held in Lima on Friday and the bureau has taken over the file": what stands behind one verb is not of another that has its own subject and time. */
    private boolean isOfOtherClause(Token adjunct, Token verb, Token trigger) {
        return trigger.is("conj")
                && tree.has(trigger, c -> c.is("aux") && PRESENT.contains(c.xpos()))
                && verb.index() < adjunct.index()
                && adjunct.index() < trigger.index()
                && tree.children(trigger).stream()
                        .anyMatch(c -> c.relation().startsWith("nsubj")
                                && c.index() > adjunct.index()
                                && c.index() < trigger.index());
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
                && !tree.has(verb, Adjuncts::isRelative)
                && verb.isVerb()
                && !isAtAnotherTime(verb)
                && !(tree.has(above, Adjuncts::isRelative) && tree.has(verb, c -> c.is("nsubj")))
                && (verb.is("conj") || verb.is("xcomp") || verb.relation().equals("advcl"));
    }

    private static boolean isRelative(Token token) {
        return token.is("nsubj") && token.xpos().startsWith("W");
    }

    /** "was arrested on Monday after officers had found": what a clause sets before or behind another is not of its day. */
    private boolean isAtAnotherTime(Token verb) {
        return verb.relation().equals("advcl")
                && tree.has(verb, c -> c.is("nsubj") || c.is("nsubj:pass"))
                && tree.has(verb, c -> APART.contains(c.lemma()) && c.index() < verb.index());
    }

    /** Whether it stands as a noun: "at the Dover crossing". */
    private boolean standsAsNoun(Token verb) {
        return verb.is("obj")
                || isOfName(verb)
                || verb.is("obl") && verb.xpos().equals("VBG") && tree.has(verb, c -> c.is("det"));
    }

    /** "the Dover crossing", where the parser hangs the last word elsewhere. */
    private boolean isOfName(Token verb) {
        return verb.xpos().equals("VBG")
                && tree.at(verb.index() - 1)
                        .filter(t -> t.upos().equals("PROPN"))
                        .isPresent()
                && tree.isWord(new NounPhrases(tree).start(tree.token(verb.index() - 1)), "the")
                && !tree.has(verb, c -> c.is("obj"));
    }

    /** The trigger, or the first verb above the adjunct, whichever comes first on the way up. */
    private Optional<Token> owner(Token adjunct, Token trigger) {
        Token at = adjunct;
        for (int steps = 0; steps < MAX_DEPTH; steps++) {
            if (at.index() == trigger.index()) {
                return Optional.of(at);
            }
            if (at.upos().equals("VERB")
                    && !standsAsNoun(at)
                    && at.index() != adjunct.index()
                    && !passing.on(at, adjunct)) {
                return Optional.of(at);
            }
            Token above =
                    isOfName(at) ? tree.token(at.index() - 1) : tree.head(at).orElse(null);
            if (above == null || Gapping.opensLater(tree, at)) {
                return Optional.of(at);
            }
            at = above;
        }
        return Optional.empty();
    }
}
