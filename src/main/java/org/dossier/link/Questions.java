package org.dossier.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.knowledge.Ontology;

/**
 * What a built graph has to ask a service for.
 *
 * @param types IRIs of classes, and the type of the service that things of each must have
 */
public record Questions(Graph graph, Ontology ontology, Map<String, String> types) {

    /** One for each thing of these classes that has a name and no link yet, by IRI. */
    public List<Question> of(Collection<String> classes) {
        SortedMap<String, Question> questions = new TreeMap<>();
        graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filter(t -> t.getObject().isURI() && t.getSubject().isURI())
                .filter(t -> classes.stream()
                        .anyMatch(c -> ontology.isA(t.getObject().getURI(), c)))
                .filter(t -> !graph.contains(t.getSubject(), OWL.sameAs.asNode(), Node.ANY))
                .flatMap(t -> question(t).stream())
                .forEach(q -> questions.put(q.iri(), q));
        return List.copyOf(questions.values());
    }

    private Optional<Question> question(Triple typed) {
        Node thing = typed.getSubject();
        List<String> names = new ArrayList<>();
        Stream.of(RDFS.Nodes.label, SKOS.altLabel.asNode())
                .flatMap(p -> graph.stream(thing, p, Node.ANY)
                        .map(t -> t.getObject().getLiteralLexicalForm())
                        .sorted())
                .forEach(names::add);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        thing.getURI(), names, type(typed.getObject().getURI())));
    }

    private Optional<String> type(String type) {
        return types.keySet().stream()
                .filter(c -> ontology.isA(type, c))
                .findFirst()
                .map(types::get);
    }
}
