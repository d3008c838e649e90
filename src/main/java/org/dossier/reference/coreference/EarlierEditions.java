package org.dossier.reference.coreference;

import java.util.List;
import java.util.Objects;
import org.dossier.document.Document;
import org.dossier.mention.model.Mention;
import org.dossier.reference.model.Edition;
import org.dossier.reference.name.Cluster;

/**
 * What is only told of beside a later one of its series, so that a noun behind it does not mean it: "Falcon IX led to more arrests than the previous
 * edition, Falcon VIII. The operation …".
 */
final class EarlierEditions {

    private EarlierEditions() {}

    /**
     * Whether a later edition was named before its last mention, of which the sentence is not about it.
     *
     * @param series the named operations told before
     */
    static boolean isOne(Document document, Cluster cluster, Mention behind, List<Cluster> series) {
        Mention last = cluster.lastBefore(behind.span().start());
        return last != null
                && !NominalResolver.isSubject(document, last)
                && series.stream()
                        .map(c -> c.lastBefore(last.span().start()))
                        .filter(Objects::nonNull)
                        .anyMatch(later -> edition(document, last).isBefore(edition(document, later)));
    }

    private static Edition edition(Document document, Mention mention) {
        return Edition.of(document.quote(mention.span()));
    }
}
