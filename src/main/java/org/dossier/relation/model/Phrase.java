package org.dossier.relation.model;

import org.dossier.mention.model.Mention;
import org.dossier.reference.model.Referent;

/**
 * A mention with a referent, by the tokens it covers.
 *
 * @param from index of its first token in the sentence
 * @param to index after its last token
 */
public record Phrase(Mention mention, int from, int to, Referent referent) {
    public boolean isIn(int start, int end) {
        return start <= from && to <= end;
    }
}
