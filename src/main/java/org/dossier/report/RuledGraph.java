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
 * found, as {@link org.apache.jena.graph.compose.Union} does at each step of a query; and most subjects and properties are those of one of the two.
 * Neither may change meanwhile.
 */
final class RuledGraph extends GraphBase {

    private final Graph data;
    private final Graph ontology;
    private final Set<Node> subjects;
    private final Set<Node> properties;
    private final Set<Node> shared;

    RuledGraph(Graph data, Graph ontology) {
        this.data = data;
        this.ontology = ontology;
        this.subjects = ontology.stream().map(Triple::getSubject).collect(Collectors.toSet());
        this.properties = ontology.stream().map(Triple::getPredicate).collect(Collectors.toSet());
        this.shared = properties.stream()
                .filter(p -> data.contains(Node.ANY, p, Node.ANY))
                .collect(Collectors.toSet());
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node property = pattern.getPredicate();
        if (isUnknown(pattern.getSubject(), subjects) || isUnknown(property, properties)) {
            return data.find(pattern);
        }
        if (property.isConcrete() && !shared.contains(property)) {
            return ontology.find(pattern);
        }
        ExtendedIterator<Triple> known = ontology.find(pattern);
        return known.hasNext() ? data.find(pattern).andThen(known.filterDrop(data::contains)) : data.find(pattern);
    }

    private static boolean isUnknown(Node asked, Set<Node> known) {
        return asked.isConcrete() && !known.contains(asked);
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
