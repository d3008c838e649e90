package org.dossier.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The graph as quads: one named graph for each article, named by the article's IRI, with what the article supports. The lines are sorted,
 * each once. Those of one subject stand together, since none is the beginning of another once its bracket is closed; so they are
 * made and sorted subject by subject.
 */
public final class NQuads {

    /** A triple and the ends of its lines. */
    private record Lines(Triple triple, Stream<String> ends) {

        void addTo(Collection<String> lines, String subject, String property) {
            String start = subject + " " + property + " " + NTriples.term(triple.getObject()) + " ";
            ends.forEach(e -> lines.add(start + e));
        }
    }

    private final String base;
    private final Map<String, String> ends = new HashMap<>();
    private final Map<Node, List<Lines>> subjects = new HashMap<>();
    private final Map<Node, String> properties = new HashMap<>();

    private NQuads(String base) {
        this.base = base;
    }

    /** The name of an article's graph. */
    public static Node name(KnowledgeGraph graph, String article) {
        return ArticleNodes.iri(graph.prefixes().base(), article);
    }

    /** The name of the graph of what no article says, but what follows from the facts. */
    public static Node inferred(String base) {
        return Terms.iri(base + "inferred");
    }

    /**
     * Writes the lines, each with a line feed.
     *
     * @param inferred what follows from the facts; a graph of its own
     */
    public static void write(KnowledgeGraph graph, Collection<Triple> inferred, Appendable out) throws IOException {
        NQuads quads = new NQuads(graph.prefixes().base());
        quads.add(graph.facts());
        quads.add(graph.evidence());
        String name = end(inferred(graph.prefixes().base()));
        inferred.forEach(t -> quads.add(new Lines(t, Stream.of(name))));
        quads.write(out);
    }

    private static String end(Node name) {
        return NTriples.term(name) + " .";
    }

    private void add(Map<Triple, SortedSet<String>> triples) {
        triples.forEach(
                (triple, articles) -> add(new Lines(triple, articles.stream().map(this::end))));
    }

    private String end(String article) {
        return ends.computeIfAbsent(article, a -> end(ArticleNodes.iri(base, a)));
    }

    private void add(Lines lines) {
        subjects.computeIfAbsent(lines.triple().getSubject(), s -> new ArrayList<>())
                .add(lines);
    }

    private void write(Appendable out) throws IOException {
        TreeMap<String, List<Lines>> sorted = new TreeMap<>();
        subjects.forEach((subject, all) -> sorted.put(NTriples.term(subject), all));
        for (Map.Entry<String, List<Lines>> about : sorted.entrySet()) {
            TreeSet<String> lines = new TreeSet<>();
            about.getValue().forEach(l -> l.addTo(lines, about.getKey(), property(l.triple())));
            for (String line : lines) {
                out.append(line).append('\n');
            }
        }
    }

    private String property(Triple triple) {
        return properties.computeIfAbsent(triple.getPredicate(), NTriples::term);
    }
}
