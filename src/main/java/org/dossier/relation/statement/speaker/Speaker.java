package org.dossier.relation.statement.speaker;

import java.util.Optional;
import java.util.Set;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Phrase;

/**
 * Whom a noun phrase beside a verb of saying means: the person named in it ({@code LKA president Andrea Mohr}, {@code Interpol's
 * Secretary General, Marcelo Araújo}), else the body that it is ({@code the Sustainable Eel Group}).
 *
 * @param referent none where the phrase names nobody: {@code a spokesman for the agency}, {@code officials}
 * @param from first token of the noun phrase
 * @param to token after its last
 */
public record Speaker(Optional<Referent> referent, int from, int to) {

    /** Parts of speech of the words that may stand in a person's titles and posts. */
    static final Set<String> WITHIN_TITLE =
            Set.of("DET", "ADJ", "NOUN", "PROPN", "PART", "ADP", "NUM", "PRON", "CCONJ", "ADV", "VERB");

    static Speaker of(Phrase phrase, int from, int to) {
        return new Speaker(Optional.of(phrase.referent()).filter(Referent::named), from, to);
    }
}
