package org.dossier.report;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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
    private final Set<Node> properties;

    RuledGraph(Graph data, Graph ontology) {
        this.data = data;
        this.ontology = ontology;
        this.properties = ontology.stream().map(Triple::getPredicate).collect(Collectors.toSet());
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return isOfData(pattern)
                ? data.find(pattern)
                : data.find(pattern).andThen(ontology.find(pattern).filterDrop(data::contains));
    }

    /** Whether no triple of the ontology has the property, as with most that are asked for. */
    private boolean isOfData(Triple pattern) {
        return pattern.getPredicate().isConcrete() && !properties.contains(pattern.getPredicate());
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
