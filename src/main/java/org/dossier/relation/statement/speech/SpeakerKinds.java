package org.dossier.relation.statement.speech;

import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.SayingVerbs.Takes;
import org.dossier.relation.chart.VerbGroup;

/** Whether a verb that only some speakers use stands with one of these: papers read, tribunals find; what an inspector found is nothing that he said. */
final class SpeakerKinds {

    /** How far before its verb a tribunal may begin. */
    private static final int REACH = 7;

    private final Ontology ontology;
    private final SpeakingPapers papers;

    SpeakerKinds(Knowledge knowledge, SpeakingPapers papers) {
        ontology = knowledge.ontology();
        this.papers = papers;
    }

    boolean fits(Chart chart, int verb, Takes takes) {
        return switch (takes) {
            case PAPER -> isOfPaper(chart, verb);
            case TRIBUNAL -> isOfTribunal(chart, verb);
            default -> true;
        };
    }

    /** "the statement reads", "…, reads the statement". */
    private boolean isOfPaper(Chart chart, int verb) {
        return papers.before(chart, VerbGroup.at(chart, verb).from())
                .or(() -> papers.after(chart, verb + 1))
                .isPresent();
    }

    /** "The High Court in Nairobi found that …", "…, the court ruled." */
    private boolean isOfTribunal(Chart chart, int verb) {
        int from = VerbGroup.at(chart, verb).from();
        return chart.phrases(Math.max(0, from - REACH), from)
                .anyMatch(p -> ontology.isA(p.referent().type(), Dos.TRIBUNAL));
    }
}
