package org.dossier.relation.tie.cooperation;

import java.util.List;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.RelationMention;

/** Reads which bodies worked together in one article, sentence after sentence: who acted in one may be helped in the next. */
public final class ArticleCooperations {

    private final CooperationReader reader;
    private final EarlierActors earlier;
    private final OwnGroups own;

    ArticleCooperations(CooperationReader reader, EarlierActors earlier, OwnGroups own) {
        this.reader = reader;
        this.earlier = earlier;
        this.own = own;
    }

    /** The ties that the next sentence tells. */
    public List<RelationMention> read(Chart chart) {
        return reader.read(chart, earlier, own);
    }

    /** Passes on to the sentence behind this one. "It carried a permit" goes on about who acted in the sentence before. */
    public void pass(Chart chart) {
        boolean pronoun = chart.size() > 0 && chart.token(0).xpos().equals("PRP");
        earlier.add(chart, pronoun || reader.goesOn(chart));
    }
}
