package org.dossier.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The names of the things in a graph: their English labels, other labels, classes, and what they are the same as. */
final class GraphNames {

    private static final List<Node> NAME =
            List.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label, iri("https://schema.org/name"));
    private static final List<Node> OTHER = List.of(
            SKOS.altLabel.asNode(), iri("https://schema.org/alternateName"), iri("http://xmlns.com/foaf/0.1/nick"));
    private static final List<Node> SAME = List.of(OWL.sameAs.asNode(), SKOS.exactMatch.asNode());

    private GraphNames() {}

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** One row for each thing that has a name, in the order of their IRIs. */
    static List<Map<String, String>> read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFDataMgr.read(graph, file.toUri().toString());
        } catch (RiotException e) {
            throw new ImportException(file.toString(), "is no RDF: " + e.getMessage());
        }
        Map<String, Node> subjects = new TreeMap<>();
        graph.find().forEachRemaining(t -> subjects.put(t.getSubject().toString(), t.getSubject()));
        return subjects.values().stream()
                .map(s -> row(graph, s))
                .filter(r -> r.containsKey("name"))
                .toList();
    }

    private static Map<String, String> row(Graph graph, Node subject) {
        Map<String, String> row = new LinkedHashMap<>();
        List<String> names =
                NAME.stream().flatMap(p -> english(graph, subject, p)).toList();
        if (!names.isEmpty()) {
            row.put("name", names.getFirst());
        }
        Collection<String> others = new ArrayList<>(names);
        OTHER.forEach(p -> english(graph, subject, p).forEach(others::add));
        row.put("alt_names", others.stream().distinct().skip(1).collect(Collectors.joining("|")));
        values(graph, subject, RDF.Nodes.type).findFirst().ifPresent(t -> row.put("class", t));
        row.put("item", subject.toString());
        SAME.stream().flatMap(p -> values(graph, subject, p)).forEach(link -> link(link, row));
        return row;
    }

    private static void link(String link, Map<String, String> row) {
        if (Identifiers.wikidata(link).isPresent()) {
            row.put("wikidata", link);
        } else if (Identifiers.geonames(link).isPresent()) {
            row.put("geonames", link);
        }
    }

    private static Stream<String> english(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .map(t -> t.getObject())
                .filter(o -> o.isLiteral()
                        && (o.getLiteralLanguage().isEmpty()
                                || o.getLiteralLanguage().startsWith("en")))
                .map(Node::getLiteralLexicalForm)
                .sorted();
    }

    private static Stream<String> values(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .map(t -> NameReader.text(t.getObject()))
                .sorted();
    }
}
