package org.dossier.relation.model;

import java.util.Set;
import org.dossier.knowledge.Expressions;

/** The words of a column of a table of expressions, in short: see {@link Expressions#words(String, String)}. */
public final class Words {

    private Words() {}

    public static Set<String> of(Expressions expressions, String table, String column) {
        return expressions.words(table, column);
    }

    /** The words of the rows whose {@code filter} column holds {@code value}. */
    public static Set<String> of(Expressions expressions, String table, String column, String filter, String value) {
        return expressions.words(table, column, filter, value);
    }
}
