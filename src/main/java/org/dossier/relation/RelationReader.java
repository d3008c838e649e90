package org.dossier.relation;

import java.util.ArrayList;
import java.util.List;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Mentions;
import org.dossier.reference.model.References;
import org.dossier.relation.event.EventReader;
import org.dossier.relation.figure.FigureReader;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Reading;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.statement.StatementReader;
import org.dossier.relation.tie.TieReader;
import org.dossier.relation.tie.post.PostReader;

/** Reads all relations of one article. */
public final class RelationReader {

    private final StatementReader statements;
    private final PostReader posts;
    private final TieReader ties;
    private final EventReader events;
    private final FigureReader figures;

    public RelationReader(Knowledge knowledge) {
        statements = new StatementReader(knowledge);
        posts = new PostReader(knowledge);
        ties = new TieReader(knowledge);
        events = new EventReader(knowledge);
        figures = new FigureReader(knowledge);
    }

    /** Statements first, since they say who gives a number; figures last, since they belong to events. */
    public Reading read(Document document, Mentions mentions, References references) {
        Context start = Context.of(document, mentions, references);
        Context cited = start.withAttributions(statements.attributions(start));
        Context said = cited.withStatements(statements.read(cited));
        List<RelationMention> held = posts.read(said);
        List<RelationMention> tied = new ArrayList<>(ties.read(said, held));
        EventReader.Read read = events.read(said, tied, held);
        tied.addAll(read.ties());
        Context told = said.withEvents(read.events());
        List<RelationMention> all = new ArrayList<>(told.events());
        all.addAll(said.statements());
        all.addAll(held);
        all.addAll(TieReader.once(tied));
        all.addAll(figures.read(told));
        all.addAll(read.unasserted());
        return Reading.of(document, references, all, told.remarks());
    }
}
