package org.dossier.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Ontology;

/** Says for people what the graph knows of one node, and which words of which article say so. */
public final class Explanation {

    private final Graph graph;
    private final NodeWords words;

    public Explanation(Graph graph, Ontology ontology) {
        this.graph = graph;
        this.words = new NodeWords(graph, ontology);
    }

    /** Lines of text; empty if the graph says nothing of the node. */
    public List<String> of(Node node) {
        List<Triple> facts = graph.stream(node, Node.ANY, Node.ANY)
                .filter(t -> !t.getPredicate().equals(Terms.DERIVED))
                .sorted(Comparator.comparing(t -> t.toString()))
                .toList();
        if (facts.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.name(node) + " (" + words.type(node) + ")");
        lines.add("<" + node.getURI() + ">");
        lines.add("");
        facts.stream()
                .filter(t -> !isName(t) && !Steps.TOLD.contains(t.getPredicate()))
                .collect(Collectors.groupingBy(Triple::getPredicate, LinkedHashMap::new, Collectors.toList()))
                .forEach((property, values) -> property(property, values, lines));
        lines.addAll(new Steps(graph, words).of(node));
        reasons(node, lines);
        passages("Read from:", Passage.of(graph, node), lines);
        users(node, lines);
        return lines;
    }

    /** All values of a property in one line, and below it each passage once. */
    private void property(Node property, List<Triple> facts, List<String> lines) {
        lines.add("  " + words.term(property) + ": "
                + facts.stream().map(t -> words.name(t.getObject())).collect(Collectors.joining("; ")));
        facts.stream()
                .flatMap(t -> reification(t).stream())
                .flatMap(r -> Passage.of(graph, r).stream())
                .distinct()
                .forEach(p -> lines.add("      " + line(p)));
    }

    private Optional<Node> reification(Triple fact) {
        return graph.stream(Node.ANY, RDF.Nodes.subject, fact.getSubject())
                .map(Triple::getSubject)
                .filter(n -> graph.contains(n, RDF.Nodes.predicate, fact.getPredicate())
                        && graph.contains(n, RDF.Nodes.object, fact.getObject()))
                .findFirst();
    }

    private void reasons(Node node, List<String> lines) {
        graph.stream(node, Terms.DATE_REASON, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .sorted()
                .forEach(r -> lines.add("  its date was inferred: " + r));
    }

    private static void passages(String heading, List<Passage> passages, List<String> lines) {
        if (!passages.isEmpty()) {
            lines.add("");
            lines.add(heading);
            passages.forEach(p -> lines.add("  " + line(p)));
        }
    }

    private static String line(Passage passage) {
        return passage.article() + ", characters " + passage.start() + " to " + passage.end()
                + passage.rule().map(r -> ", by " + r).orElse("")
                + passage.confidence().map(c -> ", confidence " + c).orElse("")
                + ": \"" + passage.quote().replaceAll("\\s+", " ") + "\"";
    }

    /** What else speaks of the node, by property: figures about it, posts in it. */
    private void users(Node node, List<String> lines) {
        Map<String, List<Node>> users = new TreeMap<>();
        graph.stream(Node.ANY, Node.ANY, node)
                .filter(t -> !t.getPredicate().equals(RDF.Nodes.object)
                        && !t.getPredicate().equals(RDF.Nodes.subject)
                        && !Steps.TOLD.contains(t.getPredicate()))
                .sorted(Comparator.comparing(t -> t.getSubject().toString()))
                .forEach(t -> users.computeIfAbsent(words.term(t.getPredicate()), p -> new ArrayList<>())
                        .add(t.getSubject()));
        if (!users.isEmpty()) {
            lines.add("");
            lines.add("What speaks of it:");
            users.forEach((property, nodes) -> nodes.forEach(n ->
                    lines.add("  as " + property + ": " + words.name(n) + " (" + words.type(n) + ") <" + n + ">")));
        }
    }

    private static boolean isName(Triple triple) {
        return triple.getPredicate().equals(RDFS.Nodes.label)
                || triple.getPredicate().equals(RDF.Nodes.type);
    }
}
