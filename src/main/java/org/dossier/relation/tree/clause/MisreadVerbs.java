package org.dossier.relation.tree.clause;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * Verbs of a clause that the parser hung on a noun as participles: "Agents executed two warrants and found …", "agents of the office, armed with
 * a warrant, searched his flat", "the bureau and the police (PP) are investigating the case".
 */
public final class MisreadVerbs {

    private static final Set<String> OPENS_OBJECT = Set.of("NUM", "DET", "SYM", "ADJ", "NOUN", "PROPN");

    private final Tree tree;
    private final NounPhrases nouns;

    public MisreadVerbs(Tree tree) {
        this.tree = tree;
        nouns = new NounPhrases(tree);
    }

    /** Whether a past participle with a noun or comma before it has an object behind it, as no participle of a passive has. */
    public boolean isActive(Token verb) {
        boolean hung = verb.relation().equals("acl") || verb.relation().equals("amod");
        return hung
                && isPast(verb)
                && (isBehindNoun(verb) && isOnlyVerb(verb)
                        || (isBehindNoun(verb) || isBehindComma(verb) && verb.is("acl") || isBehindDash(verb))
                                && hasObject(verb));
    }

    /** "Officers swooped on a farm at dawn.": a whole sentence has a verb, if it is no headline. */
    private boolean isOnlyVerb(Token verb) {
        return tree.head(verb).filter(t -> t.is("root")).isPresent()
                && tree.sentence().kind() == Sentence.Kind.PROSE
                && tree.isWord(tree.size() - 1, ".")
                && !tree.isWord(verb.index() + 1, "by")
                && tree.sentence().tokens().stream().noneMatch(t -> t.isVerb() && t.index() != verb.index());
    }

    /** Whether it stands behind a mark, so that the noun that it hangs on is not who acts. */
    boolean isBehindMark(Token verb) {
        return isBehindComma(verb) || isBehindDash(verb);
    }

    private boolean isBehindComma(Token verb) {
        return tree.isWord(verb.index() - 1, ",");
    }

    /** "officers - with support from the army - executed warrants": behind the second dash of the sentence. */
    private boolean isBehindDash(Token verb) {
        return tree.at(verb.index() - 1)
                .filter(t -> t.isDash())
                .filter(t -> tree.sentence().tokens().subList(0, t.index()).stream()
                        .anyMatch(o -> o.text().equals(t.text())))
                .isPresent();
    }

    /**
     * The object of an active verb behind a list of adjectives and participles, which a parser takes for verbs: "destroyed expired, banned and
     * unwholesome products".
     */
    public Optional<Token> behindModifiers(Token verb) {
        int i = verb.index() + 1;
        while (isModifier(i) && isSeparator(i + 1)) {
            i = isSeparator(i + 2) ? i + 3 : i + 2;
        }
        return i > verb.index() + 1 && isModifier(i) ? nouns.nounAt(i) : Optional.empty();
    }

    private boolean isModifier(int i) {
        return tree.at(i)
                .filter(t -> t.upos().equals("ADJ") || isPast(t) && t.isVerb())
                .isPresent();
    }

    private boolean isSeparator(int i) {
        return tree.at(i).filter(t -> t.text().equals(",") || t.is("cc")).isPresent();
    }

    private static boolean isPast(Token verb) {
        return verb.xpos().equals("VBN") || verb.xpos().equals("VBD");
    }

    private boolean isBehindNoun(Token verb) {
        return tree.at(verb.index() - 1)
                .filter(t -> t.isNoun() && !tree.isAside(t) || t.text().equals(")"))
                .isPresent();
    }

    private boolean hasObject(Token verb) {
        return tree.at(verb.index() + 1)
                .filter(t -> OPENS_OBJECT.contains(t.upos()) && !tree.isAside(t))
                .flatMap(t -> nouns.nounAt(t.index()))
                .filter(t -> !t.relation().endsWith("unmarked") && !tree.isAside(t))
                .isPresent();
    }
}
