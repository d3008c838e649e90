package org.dossier.serve;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.dossier.graph.Terms;

/**
 * What the query service says of itself to whoever asks for its address without a query.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>
 */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String TEXT_QUERY = "http://jena.apache.org/text#query";

    private static final List<String> FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML");

    private ServiceDescription() {}

    /**
     * A description.
     *
     * @param endpoint address of the service
     * @param base of the IRIs of the data set
     */
    static Graph of(String endpoint, String base) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", "http://www.w3.org/ns/formats/");
        Node service = Terms.iri(endpoint);
        Node dataset = Terms.iri(base + "dataset");
        graph.add(service, RDF.Nodes.type, sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        graph.add(service, sd("propertyFeature"), Terms.iri(TEXT_QUERY));
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
        FORMATS.forEach(f -> graph.add(service, sd("resultFormat"), Terms.iri("http://www.w3.org/ns/formats/" + f)));
        return graph;
    }

    private static Node sd(String name) {
        return Terms.iri(SD + name);
    }
}
