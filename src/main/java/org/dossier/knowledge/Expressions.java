package org.dossier.knowledge;

import java.util.List;
import java.util.Map;

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
}
