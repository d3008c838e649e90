package org.dossier.reference;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Mentions;
import org.dossier.reference.coreference.Coreference;
import org.dossier.reference.model.References;
import org.dossier.reference.model.Referent;
import org.dossier.reference.publication.PublicationDate;
import org.dossier.reference.time.TimeResolver;

/** Finds out what the mentions of an article refer to. */
public final class Resolver {

    private final Coreference coreference;
    private final PublicationDate publication;
    private final TimeResolver times;

    public Resolver(Knowledge knowledge) {
        coreference = new Coreference(knowledge);
        publication = new PublicationDate(knowledge);
        times = new TimeResolver(knowledge);
    }

    public References resolve(Document document, Mentions mentions) {
        PublicationDate.Inference date = publication.infer(document, mentions);
        List<Referent> referents = coreference.resolve(document, mentions);
        return new References(
                date.day(), date.reasons(), referents, byMention(referents), times.resolve(mentions, date.day()));
    }

    /** Keyed by identity: hashing a name would hash its gazetteer entry each time. */
    @SuppressWarnings("IdentityHashMapUsage")
    private static Map<Mention, Referent> byMention(List<Referent> referents) {
        Map<Mention, Referent> found = new IdentityHashMap<>();
        referents.forEach(r -> r.mentions().forEach(m -> found.put(m, r)));
        return found;
    }
}
