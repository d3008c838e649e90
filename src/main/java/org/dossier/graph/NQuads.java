package org.dossier.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The graph as quads: one named graph for each article, named by the article's IRI, with what the article supports. The lines are sorted,
 * each once. Those of one subject stand together, since none is the beginning of another once its bracket is closed; so they are
 * made and sorted subject by subject, and written as bytes that lines share.
 */
public final class NQuads {

    /** A triple and the graphs that it stands in. */
    private record Quads(Triple triple, Stream<Term> graphs) {}

    /**
     * What follows the subject in a line. Sorts as the whole lines do: no term is the beginning of another but a text without language,
     * and the blank behind it sorts before all else.
     */
    private record Said(Term property, Term object) implements Comparable<Said> {
        @Override
        public int compareTo(Said other) {
            int first = property.compareTo(other.property);
            return first != 0 ? first : object.compareTo(other.object);
        }
    }

    /** A term as it stands in a line, with what follows it. */
    private static final class Term implements Comparable<Term> {
        private final String text;
        private final byte[] bytes;

        Term(Node node, String after) {
            this.text = NTriples.term(node);
            this.bytes = (text + after).getBytes(StandardCharsets.UTF_8);
        }

        void write(OutputStream out) throws IOException {
            out.write(bytes, 0, bytes.length);
        }

        @Override
        public int compareTo(Term other) {
            return text.compareTo(other.text);
        }
    }

    private static final String END = " .\n";

    private final String base;
    private final Map<String, Term> graphs = new HashMap<>();
    private final Map<Node, Term> properties = new HashMap<>();
    private final Map<Node, List<Quads>> subjects = new HashMap<>();

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
     * Writes the lines in UTF-8, each with a line feed.
     *
     * @param inferred what follows from the facts; a graph of its own
     */
    public static void write(KnowledgeGraph graph, Collection<Triple> inferred, OutputStream out) throws IOException {
        NQuads quads = new NQuads(graph.prefixes().base());
        quads.add(graph.facts());
        quads.add(graph.evidence());
        Term name = new Term(inferred(graph.prefixes().base()), END);
        inferred.forEach(t -> quads.add(new Quads(t, Stream.of(name))));
        quads.write(out);
    }

    private void add(Map<Triple, SortedSet<String>> triples) {
        triples.forEach(
                (triple, articles) -> add(new Quads(triple, articles.stream().map(this::graph))));
    }

    private void add(Quads quads) {
        subjects.computeIfAbsent(quads.triple().getSubject(), s -> new ArrayList<>())
                .add(quads);
    }

    private void write(OutputStream out) throws IOException {
        TreeMap<Term, List<Quads>> sorted = new TreeMap<>();
        subjects.forEach((subject, all) -> sorted.put(new Term(subject, " "), all));
        for (Map.Entry<Term, List<Quads>> about : sorted.entrySet()) {
            write(about.getKey(), lines(about.getValue()), out);
        }
    }

    private SortedMap<Said, SortedSet<Term>> lines(List<Quads> about) {
        SortedMap<Said, SortedSet<Term>> lines = new TreeMap<>();
        for (Quads quads : about) {
            Said said =
                    new Said(property(quads.triple()), new Term(quads.triple().getObject(), " "));
            SortedSet<Term> graphs = lines.computeIfAbsent(said, s -> new TreeSet<>());
            quads.graphs().forEach(graphs::add);
        }
        return lines;
    }

    private static void write(Term subject, SortedMap<Said, SortedSet<Term>> lines, OutputStream out)
            throws IOException {
        for (Map.Entry<Said, SortedSet<Term>> line : lines.entrySet()) {
            for (Term graph : line.getValue()) {
                subject.write(out);
                line.getKey().property().write(out);
                line.getKey().object().write(out);
                graph.write(out);
            }
        }
    }

    private Term graph(String article) {
        return graphs.computeIfAbsent(article, a -> new Term(ArticleNodes.iri(base, a), END));
    }

    private Term property(Triple triple) {
        return properties.computeIfAbsent(triple.getPredicate(), p -> new Term(p, " "));
    }
}
