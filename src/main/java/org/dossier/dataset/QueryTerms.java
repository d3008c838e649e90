package org.dossier.dataset;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;

/**
 * The IRIs that a query asks for. SPARQL knows no wrong name: {@code ?f enf:valeu ?v} is a good query that nothing fits, and whoever
 * mistyped it takes "no rows" for an answer.
 */
public final class QueryTerms {

    private final Set<String> iris;

    private QueryTerms(Set<String> iris) {
        this.iris = iris;
    }

    /** Those of its patterns, paths and expressions. */
    public static QueryTerms of(Query query) {
        Set<String> iris = new TreeSet<>();
        if (query.getQueryPattern() != null) {
            Op algebra = Algebra.compile(query);
            NodeTransformLib.transform(node -> noted(node, iris), algebra);
            Transformer.transform(new Paths(iris), algebra);
        }
        return new QueryTerms(iris);
    }

    private static Node noted(Node node, Set<String> iris) {
        note(node, iris);
        return node;
    }

    private static void note(Node node, Set<String> iris) {
        if (node.isURI()) {
            iris.add(node.getURI());
        }
    }

    /** Jena's transformation of nodes leaves out those of paths. */
    private static final class Paths extends TransformCopy {

        private final Set<String> iris;

        Paths(Set<String> iris) {
            this.iris = iris;
        }

        @Override
        public Op transform(OpPath op) {
            visit(op.getTriplePath().getPath());
            return super.transform(op);
        }

        private void visit(Path path) {
            switch (path) {
                case P_Path0 step -> note(step.getNode(), iris);
                case P_Path1 one -> visit(one.getSubPath());
                case P_Path2 two -> {
                    visit(two.getLeft());
                    visit(two.getRight());
                }
                case P_NegPropSet others -> others.getNodes().forEach(this::visit);
                default -> {}
            }
        }
    }

    /** Whether one of them is such. */
    public boolean has(Predicate<String> property) {
        return iris.stream().anyMatch(property);
    }

    /**
     * What to tell of those that stand in a namespace of the ontology but are not defined there: "enf:valeu is not defined in the
     * ontology, so nothing has it. Did you mean enf:value?"
     */
    public List<String> hints(Ontology ontology) {
        return iris.stream()
                .filter(iri -> isOwn(iri, ontology) && ontology.find(iri).isEmpty())
                .map(iri -> ontology.compact(iri) + " is not defined in the ontology, so nothing has it."
                        + ontology.suggest(iri)
                                .map(near -> " Did you mean " + near + "?")
                                .orElse(""))
                .toList();
    }

    private static boolean isOwn(String iri, Ontology ontology) {
        return iri.startsWith(ontology.namespace()) || iri.startsWith(Dos.NS);
    }
}
