package org.dossier.relation;

import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Wording;

/**
 * A word of a sentence that evokes a wording.
 *
 * @param noun whether the wording's noun stands there, else its verb
 */
record Trigger(Sentence sentence, Token token, Wording wording, boolean noun) {

    /** Whether the verb is a past participle that speaks of its subject or of the noun before it: "were seized", "goods seized". */
    boolean isPassive() {
        return !noun
                && (token.xpos().equals("VBN") || token.upos().equals("ADJ"))
                && (sentence.children(token, "aux:pass").findAny().isPresent() || !hasObject() && !isPerfect());
    }

    boolean hasObject() {
        return sentence.children(token, "obj").findAny().isPresent();
    }

    private boolean isPerfect() {
        return sentence.children(token, "aux").anyMatch(aux -> aux.lemma().equals("have"));
    }
}
