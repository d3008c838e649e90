package org.dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class ShapeSieveTest {

    private static final Rules RULES = Rules.load(Path.of("ontology"));

    private static final List<Node> WRONG = List.of(
            NodeFactory.createLiteralString(""),
            NodeFactory.createLiteralLang(" no label", "en"),
            NodeFactory.createURI("https://w3id.org/dossier/id/place/harbour"));

    private static Graph right() {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(
                graph,
                RDFDataMgr.loadModel("src/test/resources/report/right.ttl").getGraph());
        return graph;
    }

    /** How many nodes pass a shape although the engine objects to them. */
    private static long wronglyPassed(Graph data) {
        Graph graph = new RuledGraph(data, RULES.ontology());
        ShapeSieve sieve = new ShapeSieve(ValidationContext.create(RULES.shapes(), graph));
        return RULES.shapes().getTargetShapes().stream()
                .flatMap(s ->
                        VLib.focusNodes(graph, s).stream().filter(n -> sieve.passes(s, n) && isObjectedTo(s, n, graph)))
                .count();
    }

    private static boolean isObjectedTo(Shape shape, Node node, Graph graph) {
        ValidationContext context = ValidationContext.create(RULES.shapes(), graph);
        VLib.validateShape(context, graph, shape, node);
        return !context.generateReport().conforms();
    }

    @Test
    void nothingPassesThatTheEngineObjectsTo() {
        for (Triple triple : right().find().toList()) {
            Graph less = right();
            less.delete(triple);
            assertEquals(0, wronglyPassed(less), () -> "without " + triple);
            for (Node wrong : WRONG) {
                Graph more = right();
                more.add(Triple.create(triple.getSubject(), triple.getPredicate(), wrong));
                assertEquals(0, wronglyPassed(more), () -> triple + " and " + wrong);
            }
        }
    }

    @Test
    void mostNodesOfARightGraphPass() {
        Graph graph = new RuledGraph(right(), RULES.ontology());
        ShapeSieve sieve = new ShapeSieve(ValidationContext.create(RULES.shapes(), graph));
        TreeSet<String> stopped = new TreeSet<>();
        RULES.shapes()
                .getTargetShapes()
                .forEach(s -> VLib.focusNodes(graph, s).stream()
                        .filter(n -> !sieve.passes(s, n))
                        .forEach(n -> stopped.add(n + " of " + s.getShapeNode())));
        assertEquals(
                1,
                stopped.size(),
                stopped::toString); // has another name, which only the engine compares with its label
    }

    @Test
    void whatItDoesNotKnowIsLeftToTheEngine() {
        Graph shapes = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(shapes, new StringReader("""
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                PREFIX e: <http://example.org/>
                e:Inverse sh:targetNode e:a ; sh:property [ sh:path [ sh:inversePath e:p ] ; sh:maxCount 1 ] .
                e:Own sh:targetNode e:a ; sh:nodeKind sh:Literal .
                e:Not sh:targetNode e:a ; sh:property [ sh:path e:p ; sh:not [ sh:nodeKind sh:IRI ] ] .
                """), null, Lang.TURTLE);
        Node a = NodeFactory.createURI("http://example.org/a");
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(Triple.create(a, NodeFactory.createURI("http://example.org/p"), a));
        Shapes unknown = Shapes.parse(shapes);
        ShapeSieve sieve = new ShapeSieve(ValidationContext.create(unknown, graph));
        assertEquals(
                2, ShaclValidator.get().validate(unknown, graph).getEntries().size());
        unknown.getTargetShapes().forEach(s -> assertTrue(!sieve.passes(s, a), s::toString));
    }
}
