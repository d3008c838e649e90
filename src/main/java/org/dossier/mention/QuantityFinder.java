package org.dossier.mention;

import java.util.List;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;

/** Finds mentions of the kind {@link Quantity}. */
public final class QuantityFinder {

    public QuantityFinder(Knowledge knowledge) {}

    public List<Quantity> find(Document document) {
        return List.of();
    }
}
