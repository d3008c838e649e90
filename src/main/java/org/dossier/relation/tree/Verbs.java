package org.dossier.relation.tree;

import java.util.Set;
import org.dossier.document.Token;

/**
 * Some verbs of which the text has a form.
 *
 * @param lemmas their dictionary forms
 */
public record Verbs(Set<String> lemmas) {

    /** Whether a word may be a form of one of them. */
    public boolean has(Token token) {
        return Inflection.bases(token).stream().anyMatch(lemmas::contains);
    }

    /** Whether a word is the gerund or the present participle of one of them: "smuggling". */
    public boolean hasGerund(Token token) {
        return token.text().endsWith("ing") && has(token);
    }
}
