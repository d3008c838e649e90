package org.dossier.serve.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Term;
import org.dossier.serve.RequestException;
import org.dossier.serve.answer.Named;
import org.dossier.serve.answer.Ref;

/**
 * The graph as things with names and classes. Properties are asked for by their names in {@link Dos}; the domain's own stand for
 * them. What has several values gives them in the order of their IRIs.
 */
public final class Things {

    public static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private final Graph graph;
    private final Ontology ontology;
    private final String base;
    private final Map<String, Node> terms = new ConcurrentHashMap<>();
    private final Types types;

    /** @param base of the IRIs of the data set */
    Things(Graph graph, Ontology ontology, String base) {
        this.graph = graph;
        this.ontology = ontology;
        this.base = base;
        types = new Types(graph, ontology);
    }

    public Graph graph() {
        return graph;
    }

    public Ontology ontology() {
        return ontology;
    }

    public String base() {
        return base;
    }

    /** The domain's class or property for one of {@link Dos}. */
    public Node term(String dos) {
        return terms.computeIfAbsent(dos, d -> Terms.iri(ontology.term(d)));
    }

    /**
     * The IRI of a class or property that is asked for by its local name.
     *
     * @param name IRIs are taken as they are
     * @throws RequestException if the ontology defines none of that name
     */
    public String defined(String kind, String name) {
        if (name.contains("://")) {
            return name;
        }
        return ontology.find(ontology.iri(name))
                .map(Term::iri)
                .orElseThrow(() -> RequestException.bad("The ontology has no " + kind + " \"" + name + "\"."
                        + ontology.suggest(name)
                                .map(near -> " Did you mean " + near + "?")
                                .orElse("")));
    }

    /** The node of an IRI or of its part after the base. */
    public Node node(String iri) {
        return Terms.iri(iri.contains("://") || iri.startsWith("urn:") ? iri : base + iri);
    }

    public Ref ref(Node node) {
        return new Ref(
                node.getURI(), path(node.getURI()), label(node), type(node).map(this::named));
    }

    public List<Ref> refs(Collection<Node> nodes) {
        return nodes.stream().filter(Node::isURI).map(this::ref).toList();
    }

    public Optional<String> path(String iri) {
        return iri.startsWith(base) ? Optional.of(iri.substring(base.length())) : Optional.empty();
    }

    /** A term of the ontology with its name; of a foreign one the last part of its IRI, its words apart. */
    public Named named(String iri) {
        return new Named(iri, ontology.label(iri).orElseGet(() -> words(iri)));
    }

    private static String words(String iri) {
        return iri.replaceFirst("^.*[#/]", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    public String label(Node node) {
        return literal(node, RDFS.Nodes.label)
                .or(() -> literal(node, SKOS.prefLabel.asNode()))
                .or(() -> ontology.label(node.getURI()))
                .orElseGet(() -> described(node));
    }

    /** What has no name of its own is called by its class, its day and its place. */
    private String described(Node node) {
        Optional<String> type = type(node);
        if (type.isEmpty()) {
            return path(node.getURI()).orElse(node.getURI());
        }
        String where = Stream.concat(
                        Stream.of(Dos.DATE, Dos.START)
                                .flatMap(p -> literal(node, term(p)).stream())
                                .limit(1),
                        objects(node, term(Dos.AT)).stream().map(this::label))
                .collect(Collectors.joining(", "));
        return named(type.get()).label() + (where.isEmpty() ? "" : " (" + where + ")");
    }

    /** The domain's most special class of a thing. */
    public Optional<String> type(Node node) {
        return types.of(node);
    }

    public boolean isA(Node node, String dos) {
        return type(node).filter(t -> isBelow(t, dos)).isPresent();
    }

    /** Whether a class is another or below it. */
    public boolean isBelow(String type, String other) {
        return types.isBelow(type, other);
    }

    /** All things of a class of {@link Dos} or of one below it, in the order of their IRIs. */
    public List<Node> instances(String dos) {
        return ontology.terms().keySet().stream()
                .filter(t -> ontology.isA(t, dos))
                .flatMap(t -> graph.stream(Node.ANY, RDF.Nodes.type, Terms.iri(t)))
                .map(Triple::getSubject)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    public List<Node> objects(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .sorted(ORDER)
                .toList();
    }

    public List<Node> subjects(Node property, Node object) {
        return graph.stream(Node.ANY, property, object)
                .map(Triple::getSubject)
                .sorted(ORDER)
                .toList();
    }

    public Optional<Node> object(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).min(ORDER);
    }

    public Optional<String> literal(Node subject, Node property) {
        return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    public boolean isKnown(Node node) {
        return graph.contains(node, Node.ANY, Node.ANY);
    }
}
