package org.dossier.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.Mentions;
import org.dossier.mention.Time;

/** Resolves time expressions to days. */
public final class TimeResolver {

    public TimeResolver(Knowledge knowledge) {}

    /** The days of each time that can be resolved; without {@code published} only those that need no day of writing. */
    public Map<Time, TimeValue> resolve(Document document, Mentions mentions, Optional<LocalDate> published) {
        return Map.of();
    }
}
