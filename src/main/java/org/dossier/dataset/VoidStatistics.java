package org.dossier.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.VOID;
import org.dossier.entity.Slug;
import org.dossier.graph.DescribedGraph;
import org.dossier.graph.Description;
import org.dossier.graph.Prefixes;
import org.dossier.graph.Terms;

/**
 * The statistics of a data set in VoID: how many triples, subjects, objects and documents, how many of each class and property.
 *
 * @see <a href="https://www.w3.org/TR/void/#statistics">Providing statistics about datasets</a>
 */
final class VoidStatistics {

    private final Node dataset;
    private final Prefixes prefixes;
    private final DescribedGraph graph;
    private final Map<String, Long> instances;
    private final long articles;
    private final List<Triple> triples = new ArrayList<>();

    /** @param instances number of things by class */
    VoidStatistics(Node dataset, Prefixes prefixes, DescribedGraph graph, Map<String, Long> instances, long articles) {
        this.dataset = dataset;
        this.prefixes = prefixes;
        this.graph = graph;
        this.instances = instances;
        this.articles = articles;
    }

    List<Triple> triples() {
        Map<Node, Integer> uses = graph.uses();
        long all = uses.values().stream().mapToLong(Integer::longValue).sum();
        count(dataset, VOID.triples.asNode(), all);
        long said =
                graph.subjects(List.of()).stream().filter(Description::isSaid).count();
        count(dataset, VOID.distinctSubjects.asNode(), said);
        count(dataset, VOID.distinctObjects.asNode(), graph.objects());
        count(dataset, VOID.properties.asNode(), uses.size());
        count(dataset, VOID.documents.asNode(), articles);
        properties(uses);
        classes();
        return triples;
    }

    private void classes() {
        instances.forEach((type, number) -> {
            Node partition = Terms.iri(dataset.getURI() + "/class/" + name(type));
            add(dataset, VOID.classPartition.asNode(), partition);
            add(partition, VOID._class.asNode(), Terms.iri(type));
            count(partition, VOID.entities.asNode(), number);
        });
    }

    private void properties(Map<Node, Integer> uses) {
        uses.forEach((property, number) -> {
            Node partition = Terms.iri(dataset.getURI() + "/property/" + name(property.getURI()));
            add(dataset, VOID.propertyPartition.asNode(), partition);
            add(partition, VOID.property.asNode(), property);
            count(partition, VOID.triples.asNode(), number);
        });
    }

    /** The term with its prefix, since several vocabularies have a "place" or an "identifier". */
    private String name(String term) {
        return prefixes.namespaces().entrySet().stream()
                .filter(p -> term.startsWith(p.getValue()))
                .max(Comparator.comparing(p -> p.getValue().length()))
                .map(p -> p.getKey() + "-" + term.substring(p.getValue().length()))
                .orElseGet(() -> Slug.of(term));
    }

    private void count(Node subject, Node property, long number) {
        add(subject, property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    private void add(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }
}
