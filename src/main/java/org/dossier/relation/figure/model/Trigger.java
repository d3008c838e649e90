package org.dossier.relation.figure.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Wording;
import org.dossier.relation.predication.Predication;

/**
 * A word that says what a number counts.
 *
 * @param predication the wording that it evokes, with its arguments
 * @param passive whether it is a verb that speaks of its subject or of the noun before it: "were seized", "goods seized"
 */
public record Trigger(Predication predication, boolean passive) {

    public Token token() {
        return predication.trigger();
    }

    public Wording wording() {
        return predication.wording();
    }

    /** Whether its verb takes its object after that preposition: "aim at". */
    public boolean governs(String preposition) {
        return wording().verbs().stream().anyMatch(v -> v.endsWith(" " + preposition) && v.startsWith(token().lemma()));
    }

    public boolean noun() {
        return predication.tree().standsAsNoun(token());
    }

    /** Those whose wordings count things of one of the kinds, or of any. */
    public static List<Trigger> fitting(List<Trigger> triggers, Set<String> kinds) {
        return triggers.stream()
                .filter(t -> t.wording().counted().isEmpty()
                        || t.wording().counted().stream().anyMatch(kinds::contains))
                .toList();
    }

    /** The one that stands last in the text. */
    public static Optional<Trigger> last(List<Trigger> triggers) {
        return triggers.isEmpty() ? Optional.empty() : Optional.of(triggers.get(triggers.size() - 1));
    }
}
