package org.dossier.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

    private static final String NS = "http://example.org/";

    /** Of one node, of one portion, of several. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 12_000})
    void isTheSameGraphWithOneContext(int nodes) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("ex", NS).setNsPrefix("rdfs", RDFS.getURI());
        for (int i = 0; i < nodes; i++) {
            graph.add(Triple.create(
                    NodeFactory.createURI(NS + "node-" + i),
                    RDFS.label.asNode(),
                    NodeFactory.createLiteralLang("“A & B” <" + i + ">", "en")));
            graph.add(Triple.create(
                    NodeFactory.createURI(NS + "node-" + i),
                    RDFS.seeAlso.asNode(),
                    NodeFactory.createURI(NS + "node-" + (i + 1))));
        }
        StringWriter out = new StringWriter();
        JsonLd.write(graph, out);
        String json = out.toString();
        assertTrue(
                graph.isIsomorphicWith(RDFParser.fromString(json, Lang.JSONLD).toGraph()));
        assertEquals(2, json.split("@context", -1).length);
        assertTrue(nodes == 0 || json.contains("\"ex:node-0\"") && json.contains("A & B"), json);
    }
}
