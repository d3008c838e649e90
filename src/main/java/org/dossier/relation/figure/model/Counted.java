package org.dossier.relation.figure.model;

import org.dossier.mention.model.Quantity;

/**
 * A quantity with the unit that it has or, where its noun is left out ("39 of them", "1,935 more"), takes from its context.
 */
public record Counted(Quantity quantity, Quantity.Unit kind, String unit) {

    public static Counted of(Quantity quantity) {
        return new Counted(quantity, quantity.kind(), quantity.unit());
    }

    /** Whether it measures instead of counting. */
    public boolean isAmount() {
        return kind != Quantity.Unit.COUNT;
    }

    /** The last word of the unit: "container" of "shipping container". */
    public String head() {
        return unit.substring(unit.lastIndexOf(' ') + 1);
    }
}
