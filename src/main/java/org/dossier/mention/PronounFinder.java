package org.dossier.mention;

import java.util.List;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;

/** Finds mentions of the kind {@link Pronoun}. */
public final class PronounFinder {

    public PronounFinder(Knowledge knowledge) {}

    public List<Pronoun> find(Document document) {
        return List.of();
    }
}
