package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Table;
import org.dossier.knowledge.Term;
import org.junit.jupiter.api.Test;

/** No Java file knows the domain: its words stand in {@code ontology/} only. Comments may give examples. */
class DomainWordTest {

    /** Words of the first domain that nothing generic is called by. */
    private static final Set<String> FIXED = Set.of(
            "ministry",
            "police",
            "customs",
            "suspect",
            "suspects",
            "arrest",
            "arrests",
            "seize",
            "seized",
            "seizure",
            "counterfeit",
            "counterfeiting",
            "kunlun",
            "interpol",
            "europol",
            "yuan",
            "dollar",
            "dollars",
            "euro",
            "court",
            "prosecutor",
            "prosecutors",
            "raid",
            "smuggling",
            "bureau",
            "regulator",
            "offence",
            "destruction");

    /** Comments, then literals: what stands first wins, so that a slash in a literal is no comment. */
    private static final Pattern PART = Pattern.compile(
            "//[^\\n]*|/\\*[\\s\\S]*?\\*/|\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]++|\\\\.)*+\"|'(?:[^'\\\\\\n]++|\\\\.)*+'");

    private static final Pattern IN_IDENTIFIER = Pattern.compile("\\p{Lu}?\\p{Ll}+|\\p{Lu}+");

    private final Knowledge knowledge = Knowledge.load(Path.of("ontology"));

    @Test
    void identifiersAndTextsNameNothingOfTheDomain() throws IOException {
        List<String> found = new ArrayList<>();
        sources((file, code) -> IN_IDENTIFIER
                .matcher(withoutComments(code))
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .filter(FIXED::contains)
                .distinct()
                .forEach(word -> found.add(file + ": " + word)));
        assertEquals(List.of(), found);
    }

    @Test
    void literalsNameNoClassOfTheDomain() throws IOException {
        Set<String> labels = labelsOfTheDomain();
        assertEquals(List.of(), literals(text -> labels.contains(text.toLowerCase(Locale.ROOT))));
    }

    @Test
    void literalsNameNoPlaceCurrencyMonthOrWeekday() throws IOException {
        Set<String> names = new TreeSet<>();
        knowledge.gazetteer().entries().stream()
                .filter(e -> e.table().equals("countries"))
                .forEach(e -> names.addAll(e.names()));
        add("months", "month", names);
        add("weekdays", "weekday", names);
        add("currencies", "names", names);
        names.removeIf(n -> n.length() < 4 || PLAIN.contains(n));
        List<Pattern> patterns = List.of(Pattern.compile(
                "(?<!\\p{L})(" + names.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?!\\p{L})"));
        assertEquals(List.of(), literals(text -> patterns.get(0).matcher(text).find()));
    }

    /** A literal that is one word of the lexicon would be a wording in Java. */
    @Test
    void literalsAreNoWordsOfTheLexicon() throws IOException {
        Set<String> words = new TreeSet<>();
        knowledge.lexicon().wordings().forEach(w -> {
            words.addAll(w.verbs());
            words.addAll(w.nouns());
        });
        words.removeAll(PLAIN);
        knowledge.ontology().terms().values().stream()
                .filter(t -> t.iri().startsWith(Dos.NS))
                .forEach(t -> words.remove(t.localName()));
        assertEquals(List.of(), literals(words::contains));
    }

    /** The kinds that a domain gives to its nouns are its own: Java asks for the sense that the table gives them. */
    @Test
    void literalsNameNoKindOfNoun() throws IOException {
        Set<String> kinds = Files.readAllLines(Path.of("ontology/expressions/noun-kinds.tsv")).stream()
                .filter(row -> !row.startsWith("#") && !row.startsWith("kind\t"))
                .map(row -> row.split("\t")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        kinds.removeAll(PLAIN);
        assertTrue(kinds.containsAll(Set.of("gang", "site")), kinds.toString());
        assertEquals(List.of(), literals(kinds::contains));
    }

    /** Words of the domain that Java needs in a sense of its own: labels of Universal Dependencies, columns, commands, parameters, a typeface. */
    private static final Set<String> PLAIN = Set.of(
            "case",
            "be",
            "have",
            "do",
            "report",
            "number",
            "form",
            "name",
            "part",
            "head",
            "sentence",
            "verify",
            "remove",
            "contain",
            "last",
            "back",
            "help",
            "train",
            "search",
            "operation",
            "extend",
            "recall",
            "mark",
            "body",
            "topic",
            "Georgia");

    private Set<String> labelsOfTheDomain() {
        Ontology ontology = knowledge.ontology();
        Set<String> generic = ontology.terms().values().stream()
                .filter(t -> t.iri().startsWith(Dos.NS))
                .map(Term::label)
                .collect(Collectors.toSet());
        return ontology.terms().values().stream()
                .filter(t -> t.iri().startsWith(ontology.namespace()) && t.kind() == Term.Kind.CLASS)
                .flatMap(t -> Stream.of(t.label(), t.localName().toLowerCase(Locale.ROOT)))
                .filter(label -> !generic.contains(label) && !PLAIN.contains(label))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(String table, String column, Set<String> names) {
        knowledge.expressions().rows(table).forEach(row -> names.addAll(Table.values(row, column)));
    }

    /** The literals that are so, with their files. */
    private static List<String> literals(Predicate<String> so) throws IOException {
        List<String> found = new ArrayList<>();
        sources((file, code) -> PART.matcher(code)
                .results()
                .map(MatchResult::group)
                .filter(part -> part.startsWith("\""))
                .map(part -> part.replaceAll("^\"+|\"+$", ""))
                .filter(so)
                .forEach(text -> found.add(file + ": " + text)));
        return found;
    }

    private static String withoutComments(String code) {
        return PART.matcher(code)
                .replaceAll(m -> m.group().startsWith("/") ? " " : Matcher.quoteReplacement(m.group()));
    }

    private static void sources(BiConsumer<String, String> each) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                each.accept(file.toString(), Files.readString(file));
            }
        }
    }
}
