package org.dossier.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.dossier.graph.DescribedGraph;
import org.dossier.graph.Prefixes;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Turtle;

/**
 * What the data set is, in VoID and DCAT: title, licence, what it was made from by which version of the program, counts by class and
 * property, files. Without the time of the build, so that the same articles give the same bytes.
 *
 * @see <a href="https://www.w3.org/TR/void/">Describing Linked Datasets with the VoID Vocabulary</a>
 */
final class VoidDescription {

    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final Node QUALITY_METADATA = Terms.iri(DQV + "QualityMetadata");
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private final Prefixes prefixes;
    private final DescribedGraph graph;
    private final Ontology ontology;
    private final Node dataset;
    private final List<Triple> types = new ArrayList<>();
    private final List<Triple> triples = new ArrayList<>();

    VoidDescription(DescribedGraph graph, Ontology ontology) {
        this.prefixes = graph.graph().prefixes();
        this.graph = graph;
        this.ontology = ontology;
        this.dataset = Terms.iri(prefixes.base() + "dataset");
        graph.subjects(List.of())
                .forEach(about -> about.facts().forEach(f -> {
                    if (f.getKey().getPredicate().equals(RDF.Nodes.type)) {
                        types.add(f.getKey());
                    }
                }));
    }

    List<Triple> triples() {
        add(dataset, RDF.Nodes.type, VOID.Dataset.asNode());
        add(dataset, RDF.Nodes.type, DCAT.Dataset.asNode());
        add(dataset, DCTerms.title.asNode(), Terms.text("Facts read from articles, with their evidence"));
        add(dataset, DCTerms.conformsTo.asNode(), Terms.iri(ontology.header().iri()));
        add(dataset, VOID.uriSpace.asNode(), Terms.plain(prefixes.base()));
        prefixes.namespaces().values().forEach(n -> add(dataset, VOID.vocabulary.asNode(), Terms.iri(n)));
        licence();
        provenance();
        quality();
        triples.addAll(new VoidStatistics(
                        dataset, prefixes, graph, instances(), articles().count())
                .triples());
        Distribution.ALL.forEach(this::file);
        return triples;
    }

    /** The facts are under the licence of the knowledge that read them; words quoted remain their authors'. */
    private void licence() {
        if (ontology.header().licence().contains(":")) {
            add(dataset, DCTerms.license.asNode(), Terms.iri(ontology.header().licence()));
        }
        add(
                dataset,
                DCTerms.rights.asNode(),
                Terms.text(
                        "The quotations are the words of the articles; the rights in them stay with their publishers."));
    }

    private void provenance() {
        Node build = Terms.iri(dataset.getURI() + "/build");
        Node program = Terms.program();
        add(dataset, prov("wasGeneratedBy"), build);
        add(build, RDF.Nodes.type, prov("Activity"));
        add(build, prov("wasAssociatedWith"), program);
        add(build, prov("used"), Terms.iri(ontology.header().iri()));
        add(program, RDF.Nodes.type, prov("SoftwareAgent"));
        add(program, RDFS.Nodes.label, Terms.text("Dossier " + Terms.version()));
        articles().forEach(article -> {
            add(dataset, DCTerms.source.asNode(), article);
            add(build, prov("used"), article);
        });
    }

    /** How right the readings of this ontology were where that could be measured; of these articles, nobody knows. */
    private void quality() {
        for (Turtle.Line line : ontology.header().quality()) {
            add(line.subject(), line.predicate(), line.object());
            if (line.object().equals(QUALITY_METADATA)) {
                add(dataset, Terms.iri(DQV + "hasQualityMetadata"), line.subject());
            }
        }
    }

    private static Node prov(String name) {
        return Terms.iri(PROV + name);
    }

    private Stream<Node> articles() {
        Node type = Terms.iri(ontology.term(Dos.ARTICLE));
        return types.stream().filter(t -> t.getObject().equals(type)).map(Triple::getSubject);
    }

    private Map<String, Long> instances() {
        return types.stream()
                .collect(Collectors.groupingBy(t -> t.getObject().getURI(), TreeMap::new, Collectors.counting()));
    }

    /** Where the files can be had is known only where somebody publishes the data set: under the base that they gave it. */
    private void file(Distribution part) {
        Node file = Terms.iri(prefixes.base() + part.path());
        add(dataset, DCAT.distribution.asNode(), file);
        add(file, RDF.Nodes.type, DCAT.Distribution.asNode());
        add(file, DCTerms.title.asNode(), Terms.plain(part.name()));
        add(file, DCTerms.description.asNode(), Terms.text(part.content()));
        add(
                file,
                DCAT.mediaType.asNode(),
                Terms.iri("https://www.iana.org/assignments/media-types/" + part.mediaType()));
        if (!prefixes.base().equals(Prefixes.BASE)) {
            add(file, DCAT.accessURL.asNode(), file);
            add(file, DCAT.downloadURL.asNode(), file);
        }
    }

    private void add(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }
}
