package org.dossier.relation.figure.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;

/**
 * Units that stand for many others, from the table {@code general-units}: "45,000 items" and "45,000 handbags" of the same article are one
 * number, "12 women" and "12 men" are two.
 */
public final class GeneralUnits {

    /** From the most general to the most special. */
    private final List<String> order = new ArrayList<>();

    private final Map<String, BigDecimal> least = new HashMap<>();

    public GeneralUnits(Expressions expressions) {
        for (Map<String, String> row : expressions.rows("general-units")) {
            order.add(row.get("unit"));
            least.put(row.get("unit"), new BigDecimal(row.get("least")));
        }
    }

    /** Whether two numbers that are equal may count the same: by the same unit, or in different sentences one of them by a general one. */
    public boolean agree(Counted one, Counted other) {
        if (one.unit().equals(other.unit())) {
            return true;
        }
        boolean counts = one.kind() == Quantity.Unit.COUNT && other.kind() == Quantity.Unit.COUNT;
        return counts
                && one.quantity().sentence() != other.quantity().sentence()
                && (isGeneral(one) || isGeneral(other));
    }

    /** Whether its unit stands for many others and its number is too large to be equal to another by chance. */
    public boolean isGeneral(Counted counted) {
        BigDecimal from = least.get(counted.unit());
        return from != null && counted.quantity().value().compareTo(from) >= 0;
    }

    /** Of two units the one that says more; the first where neither does. */
    public String special(String one, String other) {
        return order.indexOf(one) >= 0 && rank(other) > rank(one) ? other : one;
    }

    private int rank(String unit) {
        int place = order.indexOf(unit);
        return place < 0 ? order.size() : place;
    }
}
