package org.dossier.relation.tie.part;

import java.util.Optional;
import java.util.Set;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.tie.model.TieWords;

/**
 * Reads units that a body made for itself: {@code the Fraud Team, which the agency set up}, {@code the Fraud Team, set up by the agency}. What is no
 * unit is nobody's part for that: a government sets up agencies.
 */
record MadeParts(TieWords ties, UnitClasses units) {

    private static final double CONFIDENCE = 0.85;

    /** @param at the token behind "which" */
    Optional<ToldParts.Told> which(Chart chart, int at, Phrase body) {
        return Bodies.at(chart, at).filter(f -> units.isUnit(body.referent())).flatMap(maker -> {
            int verb = maker.to();
            while (Set.of("has", "had", "have").contains(chart.lower(verb))) {
                verb++;
            }
            int made = verb;
            return made(chart, verb)
                    .filter(m -> VerbGroup.at(chart, made).isReal())
                    .map(m -> new ToldParts.Told(made, body, maker.phrase(), CONFIDENCE));
        });
    }

    /** @param at the token behind the unit, or behind the comma there */
    Optional<ToldParts.Told> by(Chart chart, int at, Phrase body) {
        return made(chart, at)
                .filter(m ->
                        units.isUnit(body.referent()) && chart.lower(m.to()).equals("by"))
                .flatMap(m -> ToldParts.bodyAt(chart, m.to() + 1))
                .filter(maker -> !chart.lower(maker.to()).equals("and"))
                .map(maker -> new ToldParts.Told(at, body, maker, CONFIDENCE));
    }

    private Optional<TieWords.Match> made(Chart chart, int at) {
        return ties.at(chart, at, 0).filter(m -> m.row().get("kind").equals("made"));
    }
}
