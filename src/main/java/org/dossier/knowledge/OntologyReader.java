package org.dossier.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reads an {@link Ontology} from the Turtle files of a domain and from {@code dos.ttl}, as plain graphs: nothing is inferred
 * here, so that a run starts fast.
 */
final class OntologyReader {

    private static final String SCHEMA = "https://schema.org/";
    private static final String VANN = "http://purl.org/vocab/vann/";

    private static final Map<Node, Term.Kind> KINDS = Map.of(
            OWL2.Class.asNode(), Term.Kind.CLASS,
            OWL2.ObjectProperty.asNode(), Term.Kind.OBJECT_PROPERTY,
            OWL2.DatatypeProperty.asNode(), Term.Kind.DATATYPE_PROPERTY,
            OWL2.AnnotationProperty.asNode(), Term.Kind.ANNOTATION_PROPERTY,
            SKOS.ConceptScheme.asNode(), Term.Kind.SCHEME);

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final List<TurtleFile> files;

    private OntologyReader(List<TurtleFile> files) {
        this.files = files;
        files.forEach(f -> f.graph().stream().forEach(graph::add));
    }

    /**
     * Puts the files together.
     *
     * @throws KnowledgeException if no file declares an ontology, or a term of the domain or of {@code dos:} is used but not defined
     */
    static Ontology read(String folder, List<TurtleFile> domain) {
        List<TurtleFile> files = new ArrayList<>(domain);
        files.add(TurtleFile.resource("dos.ttl"));
        OntologyReader reader = new OntologyReader(files);
        Ontology ontology = Ontology.of(reader.header(folder), reader.terms());
        reader.requireDefined(ontology);
        return ontology;
    }

    private Ontology.Header header(String folder) {
        Node node = subjects(RDF.type.asNode(), OWL2.Ontology.asNode())
                .filter(n -> n.isURI() && !Dos.NS.startsWith(n.getURI()))
                .findFirst()
                .orElseThrow(() -> new KnowledgeException(
                        folder, "no .ttl file in it declares an ontology. Add: <IRI> a owl:Ontology ."));
        String iri = node.getURI();
        return new Ontology.Header(
                iri,
                text(node, iri(VANN + "preferredNamespaceUri")).orElse(iri + "#"),
                text(node, iri(VANN + "preferredNamespacePrefix")).orElse("domain"),
                text(node, DCTerms.title.asNode()).orElse(iri),
                text(node, DCTerms.description.asNode()).orElse(""),
                text(node, OWL2.versionInfo.asNode()).orElse(""),
                iris(node, DCTerms.license.asNode()).stream().findFirst().orElse(""));
    }

    private SortedMap<String, Term> terms() {
        SortedMap<String, Term> terms = new TreeMap<>();
        graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(t -> t.getSubject())
                .filter(Node::isURI)
                .distinct()
                .forEach(node -> kind(node).ifPresent(kind -> terms.put(node.getURI(), term(node, kind))));
        return terms;
    }

    /** A concept is an individual of a class that is declared here; declarations of OWL itself and headers are no terms. */
    private Optional<Term.Kind> kind(Node node) {
        List<Node> types = objects(node, RDF.type.asNode()).toList();
        return types.stream()
                .filter(KINDS::containsKey)
                .map(KINDS::get)
                .sorted()
                .findFirst()
                .or(() -> types.stream()
                        .filter(t -> graph.contains(t, RDF.type.asNode(), OWL2.Class.asNode()))
                        .findFirst()
                        .map(t -> Term.Kind.CONCEPT));
    }

    private Term term(Node node, Term.Kind kind) {
        return new Term(
                node.getURI(),
                kind,
                text(node, RDFS.label.asNode())
                        .or(() -> text(node, SKOS.prefLabel.asNode()))
                        .orElse(""),
                text(node, SKOS.definition.asNode())
                        .or(() -> text(node, RDFS.comment.asNode()))
                        .orElse(""),
                texts(node, SKOS.example.asNode()),
                texts(node, SKOS.altLabel.asNode()),
                parents(node, kind),
                iris(node, RDFS.domain.asNode(), iri(SCHEMA + "domainIncludes")),
                iris(node, RDFS.range.asNode(), iri(SCHEMA + "rangeIncludes")),
                inverses(node),
                iris(node, iri(Dos.NS + "holderClass")).stream().findFirst().orElse(""));
    }

    private Set<String> parents(Node node, Term.Kind kind) {
        Set<String> parents =
                new TreeSet<>(iris(node, RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode(), SKOS.broader.asNode()));
        if (kind == Term.Kind.CONCEPT) {
            parents.addAll(iris(node, RDF.type.asNode()));
        }
        return parents;
    }

    private Set<String> inverses(Node node) {
        Set<String> found = new TreeSet<>(iris(node, OWL2.inverseOf.asNode()));
        subjects(OWL2.inverseOf.asNode(), node).filter(Node::isURI).forEach(n -> found.add(n.getURI()));
        return found;
    }

    /** A mistyped term would silently find nothing, for the whole life of the file. */
    private void requireDefined(Ontology ontology) {
        for (TurtleFile file : files) {
            file.graph().stream()
                    .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .filter(iri -> isOurs(ontology, iri) && !ontology.terms().containsKey(iri))
                    .sorted()
                    .findFirst()
                    .ifPresent(iri -> {
                        throw new KnowledgeException(file.where(iri), ontology.undefined(iri));
                    });
        }
    }

    private static boolean isOurs(Ontology ontology, String iri) {
        return iri.length() > Dos.NS.length() && iri.startsWith(Dos.NS)
                || iri.length() > ontology.namespace().length() && iri.startsWith(ontology.namespace());
    }

    private Stream<Node> subjects(Node property, Node object) {
        return graph.stream(Node.ANY, property, object).map(t -> t.getSubject());
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(t -> t.getObject());
    }

    private Set<String> iris(Node subject, Node... properties) {
        Set<String> found = new TreeSet<>();
        for (Node property : properties) {
            objects(subject, property).filter(Node::isURI).forEach(n -> found.add(n.getURI()));
        }
        return found;
    }

    /** English or without language, sorted: a graph has no order of its own. */
    private List<String> texts(Node subject, Node property) {
        return new ArrayList<>(objects(subject, property)
                .filter(n -> n.isLiteral()
                        && (n.getLiteralLanguage().isEmpty()
                                || n.getLiteralLanguage().startsWith("en")))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Optional<String> text(Node subject, Node property) {
        return texts(subject, property).stream().findFirst();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
