package org.dossier.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                antecedent(found, quantity)
                        .ifPresent(last -> found.add(new Counted(quantity, last.kind(), last.unit())));
            }
        }
        return found;
    }

    /** The last number of things before it, or of years right before it in its sentence ("to seven years and Pike to four"). */
    private static Optional<Counted> antecedent(List<Counted> before, Quantity quantity) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Counted candidate = before.get(i);
            int back = quantity.sentence() - candidate.quantity().sentence();
            if (back > REACH) {
                return Optional.empty();
            }
            boolean span = candidate.kind() == Quantity.Unit.DURATION && back == 0 && i == before.size() - 1;
            if (candidate.kind() == Quantity.Unit.COUNT || span) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
