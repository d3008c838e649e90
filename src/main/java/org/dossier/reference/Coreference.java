package org.dossier.reference;

import java.util.List;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.Mentions;

/** Ties the mentions of one article that mean the same thing. */
public final class Coreference {

    public Coreference(Knowledge knowledge) {}

    public List<Referent> resolve(Document document, Mentions mentions) {
        return List.of();
    }
}
