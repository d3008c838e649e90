package org.dossier.knowledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private final TurtleIndex said;

    /** What others say of a property: that they are the other way round. */
    private final Map<Node, List<Turtle.Line>> namedAsInverse;

    private OntologyReader(List<Turtle.Line> lines) {
        said = new TurtleIndex(lines);
        namedAsInverse = lines.stream()
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

    private OntologyHeader header(String folder) {
        Node node = said.subjects(RDF.type.asNode(), OWL2.Ontology.asNode())
                .filter(n -> n.isURI() && !Dos.NS.startsWith(n.getURI()))
                .findFirst()
                .orElseThrow(() -> new KnowledgeException(
                        folder, "no .ttl file in it declares an ontology. Add: <IRI> a owl:Ontology ."));
        String iri = node.getURI();
        return new OntologyHeader(
                iri,
                said.text(node, iri(VANN + "preferredNamespaceUri")).orElse(iri + "#"),
                said.text(node, iri(VANN + "preferredNamespacePrefix")).orElse("domain"),
                said.text(node, DCTerms.title.asNode()).orElse(iri),
                said.text(node, DCTerms.description.asNode()).orElse(""),
                said.text(node, OWL2.versionInfo.asNode()).orElse(""),
                said.iris(node, DCTerms.license.asNode()).stream().findFirst().orElse(""),
                said.texts(node, iri(Dos.NS + "extends")).toList(),
                quality());
    }

    /** All that is said of measurements, metrics and what they are grouped in. */
    private List<Turtle.Line> quality() {
        Set<Node> subjects = said.lines().stream()
                .filter(l -> l.predicate().equals(RDF.type.asNode()))
                .filter(l -> l.object().isURI() && l.object().getURI().startsWith(DQV))
                .map(Turtle.Line::subject)
                .collect(toSet());
        return said.lines().stream().filter(l -> subjects.contains(l.subject())).toList();
    }

    private SortedMap<String, Term> terms() {
        SortedMap<String, Term> terms = new TreeMap<>();
        said.subjects().stream()
                .filter(Node::isURI)
                .forEach(node -> kind(node).ifPresent(kind -> terms.put(node.getURI(), term(node, kind))));
        return Collections.unmodifiableSortedMap(terms);
    }

    /** A concept is an individual of a class that is declared here; what is neither is no term. */
    private Optional<Term.Kind> kind(Node node) {
        List<Node> types = said.objects(node, RDF.type.asNode()).toList();
        return types.stream()
                .filter(KINDS::containsKey)
                .map(KINDS::get)
                .sorted()
                .findFirst()
                .or(() -> types.stream()
                        .filter(type -> said.objects(type, RDF.type.asNode()).anyMatch(OWL2.Class.asNode()::equals))
                        .findFirst()
                        .map(type -> Term.Kind.CONCEPT));
    }

    private Term term(Node node, Term.Kind kind) {
        return new Term(
                node.getURI(),
                kind,
                said.text(node, RDFS.label.asNode(), SKOS.prefLabel.asNode()).orElse(""),
                said.text(node, SKOS.definition.asNode(), RDFS.comment.asNode()).orElse(""),
                said.texts(node, SKOS.example.asNode()).toList(),
                said.texts(node, SKOS.altLabel.asNode()).toList(),
                parents(node, kind),
                said.iris(node, RDFS.domain.asNode(), iri(SCHEMA + "domainIncludes")),
                said.iris(node, RDFS.range.asNode(), iri(SCHEMA + "rangeIncludes")),
                inverses(node),
                said.iris(node, iri(Dos.NS + "holderClass")).stream()
                        .findFirst()
                        .orElse(""),
                said.objects(node, SKOS.notation.asNode())
                        .map(Node::getLiteralLexicalForm)
                        .findFirst()
                        .orElse(""));
    }

    private Set<String> parents(Node node, Term.Kind kind) {
        Set<String> parents =
                said.iris(node, RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode(), SKOS.broader.asNode());
        if (kind == Term.Kind.CONCEPT) {
            parents.addAll(said.iris(node, RDF.type.asNode()));
        }
        return parents;
    }

    private Set<String> inverses(Node node) {
        Set<String> found = said.iris(node, OWL2.inverseOf.asNode());
        namedAsInverse.getOrDefault(node, List.of()).stream()
                .map(Turtle.Line::subject)
                .filter(Node::isURI)
                .forEach(n -> found.add(n.getURI()));
        return found;
    }

    /** A mistyped term would silently find nothing, for the whole life of the file. */
    private void requireDefined(Ontology ontology) {
        for (Turtle.Line line : said.lines()) {
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

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
