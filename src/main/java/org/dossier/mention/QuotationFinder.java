package org.dossier.mention;

import java.util.List;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;

/** Finds mentions of the kind {@link Quotation}. */
public final class QuotationFinder {

    public QuotationFinder(Knowledge knowledge) {}

    public List<Quotation> find(Document document) {
        return List.of();
    }
}
