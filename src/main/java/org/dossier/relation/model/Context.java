package org.dossier.relation.model;

import java.util.ArrayList;
import java.util.List;
import org.dossier.document.Document;
import org.dossier.mention.model.Mentions;
import org.dossier.reference.model.References;

/**
 * What the readers of one article share: what was found before, and the relations read so far by the readers before them
 * (statements first, then posts and ties, events, figures last).
 */
public record Context(
        Document document,
        Mentions mentions,
        References references,
        List<Attribution> attributions,
        List<RelationMention> statements,
        List<RelationMention> events,
        List<String> remarks) {

    public static Context of(Document document, Mentions mentions, References references) {
        return new Context(document, mentions, references, List.of(), List.of(), List.of(), new ArrayList<>());
    }

    public Context withAttributions(List<Attribution> found) {
        return new Context(document, mentions, references, found, statements, events, remarks);
    }

    public Context withStatements(List<RelationMention> read) {
        return new Context(document, mentions, references, attributions, read, events, remarks);
    }

    public Context withEvents(List<RelationMention> read) {
        return new Context(document, mentions, references, attributions, statements, read, remarks);
    }
}
