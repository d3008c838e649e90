package org.dossier.relation;

import org.dossier.document.Token;
import org.dossier.knowledge.Wording;

/**
 * A word that says what a number counts.
 *
 * @param predication the wording that it evokes, with its arguments
 * @param passive whether it is a verb that speaks of its subject or of the noun before it: "were seized", "goods seized"
 */
record Trigger(Predication predication, boolean passive) {

    Token token() {
        return predication.trigger();
    }

    Wording wording() {
        return predication.wording();
    }

    /** Whether its verb takes its object after that preposition: "aim at". */
    boolean governs(String preposition) {
        return wording().verbs().stream().anyMatch(v -> v.endsWith(" " + preposition) && v.startsWith(token().lemma()));
    }

    boolean noun() {
        return predication.tree().standsAsNoun(token());
    }
}
