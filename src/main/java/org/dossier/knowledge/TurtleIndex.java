package org.dossier.knowledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The triples of Turtle files by their subjects, in the order of the files. */
final class TurtleIndex {
    private final List<Turtle.Line> lines;
    private final Map<Node, List<Turtle.Line>> bySubject;

    TurtleIndex(List<Turtle.Line> lines) {
        this.lines = lines;
        bySubject = lines.stream().collect(groupingBy(Turtle.Line::subject, LinkedHashMap::new, toList()));
    }

    List<Turtle.Line> lines() {
        return lines;
    }

    Set<Node> subjects() {
        return bySubject.keySet();
    }

    /** All subjects of triples with that property and object, in the order of the files. */
    Stream<Node> subjects(Node property, Node object) {
        return lines.stream()
                .filter(l -> l.predicate().equals(property) && l.object().equals(object))
                .map(Turtle.Line::subject);
    }

    Stream<Node> objects(Node subject, Node property) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(l -> l.predicate().equals(property))
                .map(Turtle.Line::object);
    }

    /** The IRIs that the properties lead to; sorted, so that it does not matter in which order a file names them. */
    Set<String> iris(Node subject, Node... properties) {
        return Stream.of(properties)
                .flatMap(p -> objects(subject, p))
                .filter(Node::isURI)
                .map(Node::getURI)
                .collect(toCollection(TreeSet::new));
    }

    /** Texts in English or without language, in the order of the file. */
    Stream<String> texts(Node subject, Node property) {
        return objects(subject, property)
                .filter(Node::isLiteral)
                .filter(n -> n.getLiteralLanguage().isEmpty()
                        || n.getLiteralLanguage().startsWith("en"))
                .map(Node::getLiteralLexicalForm);
    }

    /** The first such text of the first property that has one. */
    Optional<String> text(Node subject, Node... properties) {
        return Stream.of(properties).flatMap(p -> texts(subject, p)).findFirst();
    }
}
