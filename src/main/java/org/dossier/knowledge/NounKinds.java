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
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The kinds of noun that a domain tells apart, and the nouns of each.
 *
 * @param senses what the program takes nouns of a kind for, by kind; empty where it only tells them from others
 * @param byNoun the kinds of a noun by its lemma
 */
record NounKinds(Map<String, Set<NounSense>> senses, Map<String, Set<String>> byNoun) {

    private static final String KINDS = "noun-kinds";
    private static final String CLASSES = "noun-classes";

    /** Begins the row of a class of nouns in the language. */
    private static final String OF_CLASS = "*";

    /**
     * Reads the tables {@code noun-kinds} (columns {@code kind}, {@code senses}), {@code nouns} and {@code default-measures} (column
     * {@code kinds}); without {@code nouns} there are none. A noun that is not listed has the kinds of the row of its class in the language,
     * {@code *person}, where there is one; the table {@code noun-classes} tells the classes.
     *
     * @throws KnowledgeException if a noun is of a kind that {@code noun-kinds} lacks, a kind has a sense that the program does not know, or a class
     *     no nouns
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
        Optional.ofNullable(expressions.tables().get(CLASSES)).ifPresent(table -> kinds.addByClass(table.rows()));
        return kinds;
    }

    private void addByClass(List<Map<String, String>> nouns) {
        Set<String> classes = nouns.stream().map(NounKinds::classOf).collect(Collectors.toCollection(TreeSet::new));
        byNoun.keySet().stream()
                .filter(noun -> noun.startsWith(OF_CLASS) && !noun.equals(OF_CLASS))
                .filter(noun -> !classes.contains(noun.substring(OF_CLASS.length())))
                .forEach(noun -> fail(noun, classes));
        nouns.forEach(row -> Optional.ofNullable(byNoun.get(OF_CLASS + classOf(row)))
                .ifPresent(kinds -> byNoun.putIfAbsent(row.get("noun"), kinds)));
    }

    private static String classOf(Map<String, String> row) {
        return Optional.ofNullable(row.get("class"))
                .orElseThrow(() -> new KnowledgeException(
                        file(CLASSES),
                        "the row of \"" + row.get("noun") + "\" has no class. Write one behind the noun"));
    }

    private static void fail(String noun, Set<String> classes) {
        String near = Nearest.to(noun.substring(OF_CLASS.length()), classes)
                .map(name -> "Did you mean \"" + OF_CLASS + name + "\"?")
                .orElse("The classes are " + classes);
        throw new KnowledgeException(
                file("nouns"),
                "the row of \"" + noun + "\" is for a class of which " + file(CLASSES) + " has no noun. " + near);
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
