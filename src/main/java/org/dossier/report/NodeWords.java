package org.dossier.report;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.knowledge.Ontology;

/** What to call the nodes and terms of a graph when one speaks with people. */
record NodeWords(Graph graph, Ontology ontology) {

    /** The end of the IRI of a thing that has no name. */
    private static final Pattern DIGITS = Pattern.compile("[0-9-]*[0-9a-f]{12}");

    private static final int MOST_TOLD = 3;

    /** The label of its class: {@code police force}. */
    String type(Node node) {
        return Passage.object(graph, node, RDF.Nodes.type).map(this::term).orElse("thing");
    }

    /** The label of a class or property; the words of its local name where it has none. */
    String term(Node term) {
        return ontology.label(term.getURI())
                .orElseGet(() -> term.getURI().replaceFirst("^.*[#/]", "").replaceAll("(?<=[a-z])(?=[A-Z])", " "));
    }

    /** The label of a thing, the end of its IRI where it has none; the text of a literal on one line. */
    String name(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().replaceAll("\\s+", " ");
        }
        return label(node).orElseGet(() -> unlabelled(node));
    }

    /** The end of its IRI; where that are digits alone, what the graph tells of it first: {@code 2022-06-04, Leeds, fake shirts}. */
    private String unlabelled(Node node) {
        String end = node.toString().replaceFirst("^.*[#/]", "");
        String told = DIGITS.matcher(end).matches()
                ? graph.find(node, Node.ANY, Node.ANY).toList().stream()
                        .filter(t -> !t.getPredicate().equals(RDF.Nodes.type))
                        .sorted(Comparator.comparing(
                                        (Triple t) -> t.getPredicate().toString())
                                .thenComparing(t -> t.getObject().toString()))
                        .map(t -> label(t.getObject()))
                        .flatMap(Optional::stream)
                        .limit(MOST_TOLD)
                        .collect(Collectors.joining(", "))
                : "";
        return told.isEmpty() ? end : told;
    }

    private Optional<String> label(Node node) {
        return node.isLiteral()
                ? Optional.of(node.getLiteralLexicalForm())
                : Passage.literal(graph, node, RDFS.Nodes.label)
                        .or(() -> Passage.literal(graph, node, SKOS.prefLabel.asNode()))
                        .or(() -> ontology.label(node.toString()));
    }
}
