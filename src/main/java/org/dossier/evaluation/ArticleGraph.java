package org.dossier.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Term;
import org.dossier.mention.model.Bound;

/** What one article states in a graph, as entities and facts to compare with its answer. */
final class ArticleGraph {

    private static final List<Node> NAMES = List.of(RDFS.Nodes.label, SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

    private final Ontology ontology;
    private final Slots slots;
    private final Map<Node, List<Triple>> stated = new TreeMap<>(ArticleGraph::compare);
    private final Map<Node, List<String>> labels = new HashMap<>();

    ArticleGraph(Map<Triple, SortedSet<String>> facts, String article, Ontology ontology) {
        this.ontology = ontology;
        this.slots = new Slots(ontology);
        facts.forEach((triple, articles) -> {
            if (articles.contains(article)) {
                stated.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>())
                        .add(triple);
            }
            if (NAMES.contains(triple.getPredicate())) {
                labels.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>())
                        .add(triple.getObject().getLiteralLexicalForm());
            }
        });
    }

    private static int compare(Node one, Node other) {
        return one.toString().compareTo(other.toString());
    }

    /** Every name of a node, whichever article uses it; a literal is its own name. */
    List<String> labels(Node node) {
        return node.isLiteral() ? List.of(node.getLiteralLexicalForm()) : labels.getOrDefault(node, List.of());
    }

    /** Local name of the most specific class. */
    Optional<String> type(Node node) {
        List<String> types =
                values(node, RDF.Nodes.type).map(Node::getURI).sorted().toList();
        return types.stream()
                .filter(t -> types.stream().noneMatch(o -> ontology.ancestors(o).contains(t)))
                .findFirst()
                .map(Term::localName);
    }

    /** Named things with their names. */
    Map<Node, List<String>> entities() {
        Map<Node, List<String>> all = new LinkedHashMap<>();
        stated.keySet().stream()
                .filter(n -> isA(n, Dos.ORGANIZATION, Dos.PERSON, Dos.PLACE, Dos.OPERATION, Dos.OBSERVANCE))
                .filter(n -> !labels(n).isEmpty())
                .forEach(n -> all.put(n, labels(n)));
        return all;
    }

    Map<Kind, List<Found>> facts() {
        Map<Kind, List<Found>> all = new EnumMap<>(Kind.class);
        all.put(Kind.ENTITY, List.of());
        all.put(Kind.PART_OF, ties(ontology.term(Dos.PART_OF), "part", "whole"));
        all.put(Kind.COOPERATION, ties(ontology.term(Dos.COOPERATES_WITH), "a", "b"));
        all.put(Kind.POST, nodes(Dos.POST).flatMap(this::posts).toList());
        all.put(Kind.EVENT, events());
        all.put(Kind.FIGURE, nodes(Dos.FIGURE).map(n -> fact(Kind.FIGURE, n)).toList());
        all.put(
                Kind.STATEMENT,
                nodes(Dos.STATEMENT).map(n -> fact(Kind.STATEMENT, n)).toList());
        return all;
    }

    private Stream<Node> nodes(String dosClass) {
        return stated.keySet().stream().filter(n -> isA(n, dosClass));
    }

    private boolean isA(Node node, String... dosClasses) {
        return values(node, RDF.Nodes.type)
                .anyMatch(t -> Stream.of(dosClasses).anyMatch(c -> ontology.isA(t.getURI(), c)));
    }

    private Stream<Node> values(Node node, Node property) {
        return stated.getOrDefault(node, List.of()).stream()
                .filter(t -> t.getPredicate().equals(property))
                .map(Triple::getObject);
    }

    private List<Found> ties(String property, String from, String to) {
        Node predicate = NodeFactory.createURI(property);
        return stated.values().stream()
                .flatMap(List::stream)
                .filter(t -> t.getPredicate().equals(predicate))
                .map(t ->
                        new Found(Optional.empty(), Map.of(from, List.of(t.getSubject()), to, List.of(t.getObject()))))
                .toList();
    }

    /** One fact for each holder. */
    private Stream<Found> posts(Node post) {
        Found whole = fact(Kind.POST, post);
        return whole.slots().getOrDefault("holder", List.of()).stream().map(holder -> {
            Map<String, List<Node>> one = new LinkedHashMap<>(whole.slots());
            one.put("holder", List.of(holder));
            return new Found(Optional.of(post), one);
        });
    }

    /** Events that the article says something of; recurring days are no events of an article. */
    private List<Found> events() {
        return nodes(Dos.EVENT)
                .filter(n -> !isA(n, Dos.OBSERVANCE))
                .map(n -> fact(Kind.EVENT, n))
                .filter(f -> f.size() > 0)
                .map(this::named)
                .toList();
    }

    private Found named(Found event) {
        Node node = event.node().orElseThrow();
        Map<String, List<Node>> all = new LinkedHashMap<>(event.slots());
        type(node).ifPresent(t -> all.put("kind", List.of(NodeFactory.createLiteralString(t))));
        if (isA(node, Dos.OPERATION) && !labels(node).isEmpty()) {
            all.put("event", List.of(node));
        }
        return new Found(event.node(), all);
    }

    private Found fact(Kind kind, Node node) {
        Map<String, List<Node>> all = new TreeMap<>();
        slots.properties(kind).forEach((slot, property) -> {
            List<Node> values =
                    values(node, NodeFactory.createURI(property)).distinct().toList();
            if (!values.isEmpty()) {
                all.put(slot, values);
            }
        });
        if (kind == Kind.FIGURE) {
            all.putIfAbsent("bound", List.of(NodeFactory.createURI(ontology.iri(Bound.EXACTLY.term()))));
        }
        return new Found(Optional.of(node), all);
    }
}
