package org.dossier.mention;

import java.util.List;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;

/** Finds mentions of the kind {@link Nominal}. */
public final class NominalFinder {

    public NominalFinder(Knowledge knowledge) {}

    public List<Nominal> find(Document document) {
        return List.of();
    }
}
