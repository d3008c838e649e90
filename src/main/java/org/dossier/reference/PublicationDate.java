package org.dossier.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.Mentions;

/** Infers the day on which an article was published, where its file does not say so. */
public final class PublicationDate {

    /** The day, if exactly one fits, and the reasons. */
    public record Inference(Optional<LocalDate> day, List<String> reasons) {}

    public PublicationDate(Knowledge knowledge) {}

    public Inference infer(Document document, Mentions mentions) {
        return new Inference(document.article().published(), List.of());
    }
}
