package org.dossier.knowledge;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The kinds of noun that a domain tells apart, and the nouns of each.
 *
 * @param senses what the program takes nouns of a kind for, by kind; empty where it only tells them from others
 * @param byNoun the kinds of a noun by its lemma
 */
record NounKinds(Map<String, Set<NounSense>> senses, Map<String, Set<String>> byNoun) {

    private static final String KINDS = "noun-kinds";

    /**
     * Reads the tables {@code noun-kinds} (columns {@code kind}, {@code senses}), {@code nouns} and {@code default-measures} (column
     * {@code kinds}); without {@code nouns} there are none. A noun that is not listed has the kinds of the row of its class in the language,
     * {@code *person}, where there is one; the table {@code noun-classes} tells the classes.
     *
     * @throws KnowledgeException if a noun is of a kind that {@code noun-kinds} lacks, or a kind has a sense that the program does not know
     */
    static NounKinds read(Expressions expressions) {
        if (!expressions.tables().containsKey("nouns")) {
            return new NounKinds(Map.of(), Map.of());
        }
        NounKinds kinds = new NounKinds(new TreeMap<>(), new TreeMap<>());
        expressions.rows(KINDS).forEach(row -> kinds.senses.put(row.get("kind"), senses(row)));
        expressions
                .rows("nouns")
                .forEach(row -> kinds.byNoun
                        .computeIfAbsent(row.get("noun"), noun -> new LinkedHashSet<>())
                        .addAll(kinds.known("nouns", row)));
        expressions.rows("default-measures").forEach(row -> kinds.known("default-measures", row));
        Optional.ofNullable(expressions.tables().get("noun-classes"))
                .ifPresent(table -> table.rows().forEach(kinds::addByClass));
        return kinds;
    }

    private void addByClass(Map<String, String> row) {
        Optional.ofNullable(byNoun.get("*" + row.get("class")))
                .ifPresent(kinds -> byNoun.putIfAbsent(row.get("noun"), kinds));
    }

    private static Set<NounSense> senses(Map<String, String> row) {
        Set<NounSense> senses = EnumSet.noneOf(NounSense.class);
        Table.values(row, "senses").forEach(name -> senses.add(sense(name)));
        return senses;
    }

    private static NounSense sense(String name) {
        return List.of(NounSense.values()).stream()
                .filter(sense -> nameOf(sense).equals(name))
                .findFirst()
                .orElseThrow(() -> new KnowledgeException(
                        file(KINDS),
                        "\"" + name + "\" is no sense of nouns that the program knows. The senses are "
                                + List.of(NounSense.values()).stream()
                                        .map(NounKinds::nameOf)
                                        .toList()));
    }

    private static String nameOf(NounSense sense) {
        return sense.name().toLowerCase(Locale.ROOT);
    }

    private List<String> known(String table, Map<String, String> row) {
        List<String> kinds = Table.values(row, "kinds");
        kinds.forEach(kind -> {
            if (!senses.containsKey(kind)) {
                throw new KnowledgeException(
                        file(table),
                        "the row of \"" + row.values().iterator().next() + "\" has " + unknown(kind, senses.keySet()));
            }
        });
        return kinds;
    }

    /** What to tell of a kind that is not listed. */
    static String unknown(String kind, Collection<String> kinds) {
        return "the kind of noun \"" + kind + "\", which " + file(KINDS) + " does not list. "
                + Nearest.to(kind, kinds)
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElse("List it there first");
    }

    private static String file(String table) {
        return "expressions/" + table + ".tsv";
    }
}
