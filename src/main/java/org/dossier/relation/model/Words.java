package org.dossier.relation.model;

import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.knowledge.Expressions;

/** Reads one column of a table of expressions as a set of words. */
public final class Words {

    private Words() {}

    public static Set<String> of(Expressions expressions, String table, String column) {
        return expressions.rows(table).stream()
                .filter(row -> row.containsKey(column))
                .map(row -> row.get(column))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of the rows whose {@code filter} column holds {@code value}. */
    public static Set<String> of(Expressions expressions, String table, String column, String filter, String value) {
        return expressions.rows(table).stream()
                .filter(row -> value.equals(row.get(filter)))
                .map(row -> row.get(column))
                .collect(Collectors.toUnmodifiableSet());
    }
}
