package org.dossier.serve.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.article.Span;
import org.dossier.knowledge.Dos;
import org.dossier.serve.catalogue.Things;

/**
 * Finds the names of known things in a text: the longest at each place, none inside another, in time linear in the text. A family name
 * counts where only one person of the text has it.
 */
final class NameSpotter {

    /** Their labels are ours, not the articles'. */
    private static final Set<String> NAMELESS = Set.of(Dos.FIGURE, Dos.STATEMENT, Dos.POST, Dos.ARTICLE);

    /** A name in a text, and what bears it. */
    record Found(Span span, Node thing) {}

    /** By their first words, the longest first. */
    private final Map<String, List<Map.Entry<String, Node>>> names;

    NameSpotter(Things things, List<Node> known) {
        List<Map.Entry<String, Node>> all = new ArrayList<>();
        known.stream()
                .filter(n -> NAMELESS.stream().noneMatch(c -> things.isA(n, c)))
                .forEach(n -> names(things, n).forEach(name -> all.add(Map.entry(name, n))));
        familyNames(things, known).forEach((name, n) -> all.add(Map.entry(name, n)));
        names = all.stream()
                .filter(e -> !firstWord(e.getKey(), 0).isEmpty())
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Node> e) -> -e.getKey().length())
                        .thenComparing(e -> e.getValue().toString()))
                .collect(Collectors.groupingBy(e -> capitalized(firstWord(e.getKey(), 0))));
    }

    private static Stream<String> names(Things things, Node node) {
        return Stream.of(RDFS.Nodes.label, SKOS.altLabel.asNode())
                .flatMap(p -> things.objects(node, p).stream())
                .map(Node::getLiteralLexicalForm);
    }

    private static Map<String, Node> familyNames(Things things, List<Node> known) {
        Map<String, Node> found = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Node person : known) {
            things.literal(person, FOAF.familyName.asNode())
                    .filter(name -> found.putIfAbsent(name, person) != null)
                    .ifPresent(shared::add);
        }
        shared.forEach(found::remove);
        return found;
    }

    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String word = firstWord(text, at);
            Optional<Found> name = word.isEmpty() ? Optional.empty() : longest(text, at, word);
            name.ifPresent(found::add);
            at = name.map(n -> n.span().end()).orElse(at + Math.max(1, word.length()));
        }
        return found;
    }

    private Optional<Found> longest(String text, int at, String word) {
        return names.getOrDefault(capitalized(word), List.of()).stream()
                .filter(e -> stands(e.getKey(), text, at)
                        && !isWordAt(text, at + e.getKey().length()))
                .findFirst()
                .map(e -> new Found(new Span(at, at + e.getKey().length()), e.getValue()));
    }

    /** As it is, or with a capital at the start of a sentence. */
    private static boolean stands(String name, String text, int at) {
        return text.startsWith(name, at) || text.startsWith(capitalized(name), at);
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static boolean isWordAt(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** The run of letters and digits that starts at a place. */
    private static String firstWord(String text, int at) {
        int end = at;
        while (isWordAt(text, end)) {
            end++;
        }
        return text.substring(at, end);
    }
}
