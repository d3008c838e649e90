package org.dossier.relation;

import java.util.ArrayList;
import java.util.List;
import org.dossier.mention.Quantity;

/** Gives numbers without a noun the one that the numbers before them had: "588 websites monitored, of which 89 were shut down". */
final class Ellipsis {

    /** How many sentences back the noun may stand. */
    private static final int REACH = 2;

    private Ellipsis() {}

    /** In the order of the text; a number that finds no noun is left out. */
    static List<Counted> resolve(List<Quantity> quantities) {
        List<Counted> found = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (!quantity.unit().isEmpty()) {
                found.add(Counted.of(quantity));
            } else {
                Counted last = antecedent(found, quantity);
                if (last != null) {
                    found.add(new Counted(quantity, last.kind(), last.unit()));
                }
            }
        }
        return found;
    }

    private static Counted antecedent(List<Counted> before, Quantity quantity) {
        if (before.isEmpty()) {
            return null;
        }
        Counted last = before.get(before.size() - 1);
        return quantity.sentence() - last.quantity().sentence() <= REACH ? last : null;
    }
}
