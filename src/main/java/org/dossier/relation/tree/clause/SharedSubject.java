package org.dossier.relation.tree.clause;

import static org.dossier.knowledge.Wording.OBJECT;
import static org.dossier.knowledge.Wording.SUBJECT;

import java.util.List;
import java.util.function.Function;
import org.dossier.document.Token;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Brackets;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.Phrases;

/**
 * The subject of a verb that has none of its own: that of the verb that it is coordinated with, depends on or is controlled by ("helped to
 * dismantle", "arresting 21 and seizing 300"), or the noun that it stands with as a participle.
 */
public final class SharedSubject {

    private final Tree tree;
    private final Phrases phrases;
    private final Passives passives;
    private final MisreadVerbs misread;
    private final Brackets brackets;

    public SharedSubject(Tree tree, Phrases phrases, Passives passives, MisreadVerbs misread) {
        this.tree = tree;
        this.phrases = phrases;
        this.passives = passives;
        this.misread = misread;
        brackets = new Brackets(tree);
    }

    /** @param arguments those of the verb above, asked for where they are needed */
    public List<Token> of(Token verb, Function<Token, Arguments> arguments) {
        Token governor = tree.head(verb).orElse(null);
        if (governor == null) {
            return List.of();
        }
        if (misread.isActive(verb)) {
            return misread.isBehindMark(verb) || !governor.isNoun()
                    ? List.of()
                    : phrases.subjects(tree.token(brackets.before(verb.index() - 1)), verb);
        }
        if (verb.is("acl") || isAside(verb)) {
            return governor.isNoun() ? ofParticiple(verb, governor) : List.of();
        }
        if (!verb.is("conj") && !verb.is("xcomp") && !verb.is("advcl")) {
            return List.of();
        }
        return governor.isVerb() ? fromVerb(verb, governor, arguments.apply(governor)) : ofPredicate(governor);
    }

    /** "Operation X, held in May, led to …", where a parser takes the participle for a clause by itself. */
    private boolean isAside(Token verb) {
        return verb.is("parataxis") && verb.xpos().equals("VBN") && tree.isWord(verb.index() - 1, ",");
    }

    private List<Token> ofParticiple(Token verb, Token noun) {
        return tree.has(verb, c -> c.is("aux")) ? phrases.subjects(noun, verb) : identified(noun);
    }

    /** Of "Kenya and Togo were among the countries taking part" Kenya and Togo, else the noun. */
    private List<Token> identified(Token noun) {
        boolean copula = tree.has(noun, c -> c.is("cop")) && tree.has(noun, c -> c.is("case"));
        return copula
                ? tree.children(noun, "nsubj").findFirst().map(phrases::all).orElse(List.of(noun))
                : List.of(noun);
    }

    /** "They are members of a gang, selling …": the subject of a noun or adjective. */
    private List<Token> ofPredicate(Token predicate) {
        return tree.children(predicate, "nsubj")
                .findFirst()
                .map(tree::conjuncts)
                .orElse(List.of());
    }

    /** "Helped the Coast Guard in seizing …", "supported the Dutch police in seizing …": what somebody with a name is helped in is his own doing. */
    private boolean isJoinedIn(Token verb, List<Token> object) {
        return verb.xpos().equals("VBG")
                && tree.has(verb, c -> c.is("mark") && c.text().equals("in"))
                && object.stream()
                        .allMatch(t -> t.upos().equals("PROPN")
                                || tree.has(
                                        t,
                                        c -> c.is("amod")
                                                && Character.isUpperCase(
                                                        c.text().codePointAt(0))));
    }

    /**
     * Of "A team led by Ann Lee raided …", where a parser takes "led" for the verb of the sentence, the team; of "Led by Ann Lee, the raid was backed by
     * the police" the raid.
     */
    private List<Token> fromVerb(Token verb, Token governor, Arguments above) {
        List<Token> object = above.of(OBJECT);
        List<Token> subject = above.of(SUBJECT);
        if (passives.isPassive(governor)) {
            boolean opens = verb.xpos().equals("VBN") && verb.index() < governor.index();
            boolean goesOn = verb.is("advcl") && !verb.xpos().equals("VBD") && !opens;
            return goesOn && !subject.isEmpty() ? subject : object;
        }
        return (verb.is("xcomp") || isJoinedIn(verb, object)) && !object.isEmpty() ? object : subject;
    }
}
