package org.dossier.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;

/**
 * What the data set is, in VoID and DCAT: title, licence of the vocabulary, counts, files. Without the time of the build, so that the
 * same articles give the same bytes.
 */
final class VoidDescription {

    private static final Map<String, String> FILES = Map.of(
            DataFolder.GRAPH, "text/turtle",
            DataFolder.EVIDENCE, "text/turtle",
            DataFolder.QUADS, "application/n-quads");

    private final KnowledgeGraph graph;
    private final Ontology ontology;
    private final Node dataset;
    private final List<Triple> triples = new ArrayList<>();

    VoidDescription(KnowledgeGraph graph, Ontology ontology) {
        this.graph = graph;
        this.ontology = ontology;
        this.dataset = Terms.iri(graph.prefixes().base() + "dataset");
    }

    List<Triple> triples() {
        add(dataset, RDF.Nodes.type, VOID.Dataset.asNode());
        add(dataset, RDF.Nodes.type, DCAT.Dataset.asNode());
        add(dataset, DCTerms.title.asNode(), Terms.text("Facts read from articles, with their evidence"));
        add(dataset, DCTerms.conformsTo.asNode(), Terms.iri(ontology.header().iri()));
        add(dataset, VOID.uriSpace.asNode(), Terms.plain(graph.prefixes().base()));
        graph.prefixes().namespaces().values().forEach(n -> add(dataset, VOID.vocabulary.asNode(), Terms.iri(n)));
        counts();
        classes();
        FILES.forEach(this::file);
        return triples;
    }

    private void counts() {
        Set<Triple> all = graph.distinct();
        count(dataset, VOID.triples.asNode(), all.size());
        count(dataset, VOID.distinctSubjects.asNode(), distinct(all, Triple::getSubject));
        count(dataset, VOID.distinctObjects.asNode(), distinct(all, Triple::getObject));
        count(dataset, VOID.properties.asNode(), distinct(all, Triple::getPredicate));
        String article = ontology.term(Dos.ARTICLE);
        count(dataset, VOID.documents.asNode(), instances().getOrDefault(article, 0L));
    }

    private static long distinct(Set<Triple> triples, Function<Triple, Node> part) {
        return triples.stream().map(part).distinct().count();
    }

    private Map<String, Long> instances() {
        return graph.facts().keySet().stream()
                .filter(t -> t.getPredicate().equals(RDF.Nodes.type))
                .collect(Collectors.groupingBy(t -> t.getObject().getURI(), TreeMap::new, Collectors.counting()));
    }

    private void classes() {
        instances().forEach((type, number) -> {
            String name = type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1);
            Node partition = Terms.iri(dataset.getURI() + "/" + name);
            add(dataset, VOID.classPartition.asNode(), partition);
            add(partition, VOID._class.asNode(), Terms.iri(type));
            count(partition, VOID.entities.asNode(), number);
        });
    }

    private void file(String name, String mediaType) {
        Node file = Terms.iri(dataset.getURI() + "/" + name);
        add(dataset, DCAT.distribution.asNode(), file);
        add(file, RDF.Nodes.type, DCAT.Distribution.asNode());
        add(file, DCTerms.title.asNode(), Terms.plain(name));
        add(file, DCAT.mediaType.asNode(), Terms.iri("https://www.iana.org/assignments/media-types/" + mediaType));
    }

    private void count(Node subject, Node property, long number) {
        add(subject, property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    private void add(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }
}
