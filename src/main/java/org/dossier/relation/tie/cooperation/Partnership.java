package org.dossier.relation.tie.cooperation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.tie.model.Tie;

/**
 * Bodies that a sentence says worked with others: each of the one side with each of the other.
 *
 * @param cue token of the words that say so
 * @param rule what found it
 */
record Partnership(int cue, List<Phrase> ones, List<Phrase> others, String rule, double confidence) {

    static Partnership at(Chart chart, int cue, BodyGroup ones, BodyGroup others, double confidence) {
        return new Partnership(cue, ones.members(), others.members(), "cooperation/" + chart.lower(cue), confidence);
    }

    /** What all its pairs of different named bodies make with the property. */
    List<RelationMention> ties(String property, Chart chart) {
        List<RelationMention> found = new ArrayList<>();
        for (Phrase one : ones) {
            for (Phrase other : others) {
                tie(property, chart, one, other).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<RelationMention> tie(String property, Chart chart, Phrase one, Phrase other) {
        boolean apart = one.referent().id() != other.referent().id();
        return apart && one.referent().named() && other.referent().named()
                ? Optional.of(Tie.of(property, chart, cue, one, other, rule, confidence))
                : Optional.empty();
    }
}
