package org.dossier.knowledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reads an {@link Ontology} from the Turtle files of a domain and from {@code dos.ttl}, triple by triple: nothing is
 * inferred here, so that a run starts fast.
 */
final class OntologyReader {

    private static final String SCHEMA = "https://schema.org/";
    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final String VANN = "http://purl.org/vocab/vann/";

    private static final Map<Node, Term.Kind> KINDS = Map.of(
            OWL2.Class.asNode(), Term.Kind.CLASS,
            OWL2.ObjectProperty.asNode(), Term.Kind.OBJECT_PROPERTY,
            OWL2.DatatypeProperty.asNode(), Term.Kind.DATATYPE_PROPERTY,
            OWL2.AnnotationProperty.asNode(), Term.Kind.ANNOTATION_PROPERTY,
            SKOS.ConceptScheme.asNode(), Term.Kind.SCHEME);

    private final List<Turtle.Line> lines;
    private final Map<Node, List<Turtle.Line>> bySubject;
    /** What others say of a property: that they are the other way round. */
    private final Map<Node, List<Turtle.Line>> namedAsInverse;

    private OntologyReader(List<Turtle.Line> lines) {
        this.lines = lines;
        this.bySubject = lines.stream().collect(groupingBy(Turtle.Line::subject, LinkedHashMap::new, toList()));
        this.namedAsInverse = lines.stream()
                .filter(l -> l.predicate().equals(OWL2.inverseOf.asNode()))
                .collect(groupingBy(Turtle.Line::object));
    }

    /**
     * Puts the files together.
     *
     * @throws KnowledgeException if no file declares an ontology, or a term of the domain or of {@code dos:} is used but not defined
     */
    static Ontology read(String folder, List<Turtle.Line> domain) {
        List<Turtle.Line> lines = new ArrayList<>(domain);
        lines.addAll(Turtle.resource("dos.ttl"));
        OntologyReader reader = new OntologyReader(lines);
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
                iris(node, DCTerms.license.asNode()).stream().findFirst().orElse(""),
                texts(node, iri(Dos.NS + "extends")).toList(),
                quality());
    }

    /** All that is said of measurements, metrics and what they are grouped in. */
    private List<Turtle.Line> quality() {
        Set<Node> subjects = lines.stream()
                .filter(l -> l.predicate().equals(RDF.type.asNode()))
                .filter(l -> l.object().isURI() && l.object().getURI().startsWith(DQV))
                .map(Turtle.Line::subject)
                .collect(toSet());
        return lines.stream().filter(l -> subjects.contains(l.subject())).toList();
    }

    private SortedMap<String, Term> terms() {
        SortedMap<String, Term> terms = new TreeMap<>();
        bySubject.keySet().stream()
                .filter(Node::isURI)
                .forEach(node -> kind(node).ifPresent(kind -> terms.put(node.getURI(), term(node, kind))));
        return Collections.unmodifiableSortedMap(terms);
    }

    /** A concept is an individual of a class that is declared here; what is neither is no term. */
    private Optional<Term.Kind> kind(Node node) {
        List<Node> types = objects(node, RDF.type.asNode()).toList();
        return types.stream()
                .filter(KINDS::containsKey)
                .map(KINDS::get)
                .sorted()
                .findFirst()
                .or(() -> types.stream()
                        .filter(type -> objects(type, RDF.type.asNode()).anyMatch(OWL2.Class.asNode()::equals))
                        .findFirst()
                        .map(type -> Term.Kind.CONCEPT));
    }

    private Term term(Node node, Term.Kind kind) {
        return new Term(
                node.getURI(),
                kind,
                text(node, RDFS.label.asNode(), SKOS.prefLabel.asNode()).orElse(""),
                text(node, SKOS.definition.asNode(), RDFS.comment.asNode()).orElse(""),
                texts(node, SKOS.example.asNode()).toList(),
                texts(node, SKOS.altLabel.asNode()).toList(),
                parents(node, kind),
                iris(node, RDFS.domain.asNode(), iri(SCHEMA + "domainIncludes")),
                iris(node, RDFS.range.asNode(), iri(SCHEMA + "rangeIncludes")),
                inverses(node),
                iris(node, iri(Dos.NS + "holderClass")).stream().findFirst().orElse(""),
                objects(node, SKOS.notation.asNode())
                        .map(Node::getLiteralLexicalForm)
                        .findFirst()
                        .orElse(""));
    }

    private Set<String> parents(Node node, Term.Kind kind) {
        Set<String> parents = iris(node, RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode(), SKOS.broader.asNode());
        if (kind == Term.Kind.CONCEPT) {
            parents.addAll(iris(node, RDF.type.asNode()));
        }
        return parents;
    }

    private Set<String> inverses(Node node) {
        Set<String> found = iris(node, OWL2.inverseOf.asNode());
        namedAsInverse.getOrDefault(node, List.of()).stream()
                .map(Turtle.Line::subject)
                .filter(Node::isURI)
                .forEach(n -> found.add(n.getURI()));
        return found;
    }

    /** A mistyped term would silently find nothing, for the whole life of the file. */
    private void requireDefined(Ontology ontology) {
        for (Turtle.Line line : lines) {
            Stream.of(line.subject(), line.predicate(), line.object())
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .filter(iri -> isOurs(ontology, iri) && ontology.find(iri).isEmpty())
                    .findFirst()
                    .ifPresent(iri -> {
                        throw new KnowledgeException(line.where(), ontology.undefined(iri));
                    });
        }
    }

    private static boolean isOurs(Ontology ontology, String iri) {
        return Stream.of(Dos.NS, ontology.namespace()).anyMatch(ns -> iri.length() > ns.length() && iri.startsWith(ns));
    }

    private Stream<Node> subjects(Node property, Node object) {
        return lines.stream()
                .filter(l -> l.predicate().equals(property) && l.object().equals(object))
                .map(Turtle.Line::subject);
    }

    private Stream<Node> objects(Node subject, Node property) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(l -> l.predicate().equals(property))
                .map(Turtle.Line::object);
    }

    /** Sorted, so that it does not matter in which order a file names them. */
    private Set<String> iris(Node subject, Node... properties) {
        return Stream.of(properties)
                .flatMap(p -> objects(subject, p))
                .filter(Node::isURI)
                .map(Node::getURI)
                .collect(toCollection(TreeSet::new));
    }

    /** English or without language, in the order of the file. */
    private Stream<String> texts(Node subject, Node property) {
        return objects(subject, property)
                .filter(Node::isLiteral)
                .filter(n -> n.getLiteralLanguage().isEmpty()
                        || n.getLiteralLanguage().startsWith("en"))
                .map(Node::getLiteralLexicalForm);
    }

    private Optional<String> text(Node subject, Node... properties) {
        return Stream.of(properties).flatMap(p -> texts(subject, p)).findFirst();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
