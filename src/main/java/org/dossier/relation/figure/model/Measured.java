package org.dossier.relation.figure.model;

import java.util.Optional;

/**
 * What a number measures, and why.
 *
 * @param measure IRI of the measure
 * @param trigger the word that says so, where there is one
 * @param foundBy name of the wording or of the rule
 * @param confidence share of right readings of such support
 */
public record Measured(String measure, Optional<Trigger> trigger, String foundBy, double confidence) {

    /** The rule of numbers of which nothing but their unit says what they measure. */
    private static final String BY_UNIT = "rule/unit";

    public static Measured byUnit(String measure) {
        return new Measured(measure, Optional.empty(), BY_UNIT, 0.6);
    }

    public boolean isByUnit() {
        return foundBy.equals(BY_UNIT);
    }

    public static Measured by(Trigger trigger, double confidence) {
        return new Measured(
                trigger.wording().counts().orElseThrow(),
                Optional.of(trigger),
                trigger.wording().name(),
                confidence);
    }

    public static Measured by(String measure, String rule, double confidence) {
        return new Measured(measure, Optional.empty(), rule, confidence);
    }
}
