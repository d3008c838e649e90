package org.dossier.mention;

import java.util.List;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;

/** Finds mentions of the kind {@link Time}. */
public final class TimeFinder {

    public TimeFinder(Knowledge knowledge) {}

    public List<Time> find(Document document) {
        return List.of();
    }
}
