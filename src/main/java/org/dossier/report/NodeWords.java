package org.dossier.report;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.knowledge.Ontology;

/** What to call the nodes and terms of a graph when one speaks with people. */
record NodeWords(Graph graph, Ontology ontology) {

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
        return Passage.literal(graph, node, RDFS.Nodes.label)
                .or(() -> Passage.literal(graph, node, SKOS.prefLabel.asNode()))
                .or(() -> ontology.label(node.toString()))
                .orElseGet(() -> node.toString().replaceFirst("^.*[#/]", ""));
    }
}
