package org.dossier;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * A graph as lines to compare, one a fact, in which a node without a name of its own stands as what is said of it:
 * {@code [Figure measure=casesSolved unit=case value=3800]}. So nobody has to know its IRI.
 *
 * <p>What describes a named thing (class, labels, links) is none of these lines: see {@link #describing}.
 */
final class FactLines {

    private static final Set<String> DESCRIPTIONS =
            Set.of("type", "label", "altLabel", "prefLabel", "sameAs", "issued", "identifier", "publisher", "inScheme");
    private static final Set<String> INVERSE = Set.of("holds");
    private static final Set<String> UNNAMED = Set.of("Figure", "Statement", "Post");

    private final String base;
    private final Map<Node, List<Triple>> about;

    FactLines(Collection<Triple> triples, String base) {
        this.base = base;
        this.about = triples.stream()
                .filter(t -> !isOfClaim(t.getSubject()) && !isOfClaim(t.getObject()))
                .collect(Collectors.groupingBy(Triple::getSubject));
    }

    /** What is denied or planned is no fact. */
    private static boolean isOfClaim(Node node) {
        return node.isURI() && node.getURI().contains("/claim/");
    }

    /** The facts. */
    Set<String> stated() {
        Set<String> lines = new TreeSet<>();
        about.forEach((subject, triples) -> {
            if (isUnnamed(subject)) {
                lines.add(description(subject, 0));
            } else if (concept(subject) == null) {
                triples.stream()
                        .filter(t -> !DESCRIPTIONS.contains(local(t.getPredicate())))
                        .filter(t -> !INVERSE.contains(local(t.getPredicate())))
                        .forEach(t -> lines.add(line(t)));
            }
        });
        return lines;
    }

    /** Classes, labels and dates of named things. */
    Set<String> describing() {
        Set<String> lines = new TreeSet<>();
        about.forEach((subject, triples) -> {
            if (!isUnnamed(subject) && concept(subject) == null) {
                triples.stream()
                        .filter(t -> DESCRIPTIONS.contains(local(t.getPredicate())))
                        .forEach(t -> lines.add(line(t)));
            }
        });
        return lines;
    }

    private String line(Triple triple) {
        return term(triple.getSubject(), 0) + " " + local(triple.getPredicate()) + " " + term(triple.getObject(), 0);
    }

    private boolean isUnnamed(Node node) {
        if (!node.isURI() || about.containsKey(node) && types(node).stream().anyMatch(UNNAMED::contains)) {
            return true;
        }
        return about.containsKey(node)
                && about.get(node).stream()
                        .noneMatch(t -> local(t.getPredicate()).endsWith("abel"))
                && node.getURI().matches(".*[/-][0-9a-f]{12}");
    }

    private Set<String> types(Node node) {
        return about.get(node).stream()
                .filter(t -> t.getPredicate().equals(RDF.Nodes.type))
                .map(t -> local(t.getObject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String description(Node node, int depth) {
        Map<String, Set<String>> slots = new TreeMap<>();
        about.get(node).stream()
                .filter(t -> !t.getPredicate().equals(RDF.Nodes.type))
                .filter(t -> !t.getPredicate().equals(RDFS.Nodes.label))
                .forEach(t -> slots.computeIfAbsent(local(t.getPredicate()), p -> new TreeSet<>())
                        .add(term(t.getObject(), depth + 1)));
        return "[" + String.join("+", types(node))
                + slots.entrySet().stream()
                        .map(e -> " " + e.getKey() + "=" + String.join(",", e.getValue()))
                        .collect(Collectors.joining())
                + "]";
    }

    private String term(Node node, int depth) {
        if (node.isLiteral()) {
            return '"' + plain(node.getLiteralLexicalForm()) + '"';
        }
        if (concept(node) != null) {
            return '"' + concept(node) + '"';
        }
        if (about.containsKey(node) && isUnnamed(node)) {
            return depth > 3 ? "[…]" : description(node, depth);
        }
        return node.isURI() && node.getURI().startsWith(base) ? node.getURI().substring(base.length()) : local(node);
    }

    private static String plain(String lexical) {
        return lexical.matches("[0-9]+(\\.[0-9]+)?")
                ? new BigDecimal(lexical).stripTrailingZeros().toPlainString()
                : lexical;
    }

    /** The label of an offence or goods, null for all else. */
    private String concept(Node node) {
        return about.getOrDefault(node, List.of()).stream()
                .filter(t -> t.getPredicate().equals(SKOS.prefLabel.asNode()))
                .map(t -> t.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse(null);
    }

    private static String local(Node node) {
        return node.isURI() ? node.getURI().replaceFirst("^.*[#/]", "") : node.toString();
    }
}
