package org.dossier.mention;

import java.util.List;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;

/** Finds mentions of the kind {@link Name}. */
public final class NameFinder {

    public NameFinder(Knowledge knowledge) {}

    public List<Name> find(Document document) {
        return List.of();
    }
}
