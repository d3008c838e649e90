package org.dossier.report;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Data and ontology as one graph. What both have is looked for among the few triples of the ontology, not among all that was
 * found, as {@link org.apache.jena.graph.compose.Union} does at each step of a query.
 */
final class RuledGraph extends GraphBase {

    private final Graph data;
    private final Graph ontology;

    RuledGraph(Graph data, Graph ontology) {
        this.data = data;
        this.ontology = ontology;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return data.find(pattern).andThen(ontology.find(pattern).filterDrop(data::contains));
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        return data.contains(pattern) || ontology.contains(pattern);
    }

    @Override
    protected int graphBaseSize() {
        return data.size() + ontology.size();
    }
}
