package org.dossier.relation;

import org.dossier.document.Token;
import org.dossier.knowledge.Wording;

/**
 * A word that says what a number counts.
 *
 * @param predication the wording that it evokes, with its arguments
 * @param passive whether it is a verb that speaks of its subject or of the noun before it: "were seized", "goods seized"
 * @param hasObject whether it is a verb with an object of its own: "the men who seized them"
 */
record Trigger(Predication predication, boolean passive, boolean hasObject) {

    Token token() {
        return predication.trigger();
    }

    Wording wording() {
        return predication.wording();
    }

    boolean noun() {
        return token().isNoun();
    }
}
