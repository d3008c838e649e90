package org.dossier.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables of {@code expressions/}: months, units, currencies, hedges, verbs of saying. Each reader names the table it needs.
 */
public record Expressions(Map<String, Table> tables) {

    /**
     * The table of that name.
     *
     * @throws KnowledgeException if the folder has no such table
     */
    public Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new KnowledgeException("expressions/" + name + ".tsv", "this table is missing; the program reads it");
        }
        return table;
    }

    public List<Map<String, String>> rows(String name) {
        return table(name).rows();
    }

    /** What stands in a column of a table; rows without that cell are left out. */
    public Set<String> words(String name, String column) {
        return rows(name).stream()
                .filter(row -> row.containsKey(column))
                .map(row -> row.get(column))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands in a column of the rows whose {@code filter} cell is {@code value}. */
    public Set<String> words(String name, String column, String filter, String value) {
        return rows(name).stream()
                .filter(row -> value.equals(row.get(filter)))
                .map(row -> row.get(column))
                .collect(Collectors.toUnmodifiableSet());
    }
}
