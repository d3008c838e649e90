package org.dossier.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The graph as quads: one named graph for each article, named by the article's IRI, with what the article supports. The lines are sorted,
 * each once. Those of one subject stand together, since none is the beginning of another once its bracket is closed; so they are
 * made and sorted subject by subject, and written as bytes that lines share.
 */
public final class NQuads {

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

        void write(ByteArrayOutputStream out) {
            out.writeBytes(bytes);
        }

        @Override
        public int compareTo(Term other) {
            return text.compareTo(other.text);
        }
    }

    private static final String END = " .\n";

    private final String base;
    private final Term inferred;
    private final Map<String, Term> graphs = new HashMap<>();
    private final Map<Node, Term> properties = new HashMap<>();

    /** @param base of all individuals */
    public NQuads(String base) {
        this.base = base;
        this.inferred = new Term(inferred(base), END);
    }

    /** The name of an article's graph. */
    public static Node name(KnowledgeGraph graph, String article) {
        return ArticleNodes.iri(graph.prefixes().base(), article);
    }

    /** The name of the graph of what no article says, but what follows from the facts. */
    public static Node inferred(String base) {
        return Terms.iri(base + "inferred");
    }

    /** How a subject is written: by this, the lines of one follow those of another. */
    public static String subject(Node subject) {
        return NTriples.term(subject);
    }

    /** The lines of one subject in UTF-8, each with a line feed. */
    public byte[] lines(Description about) {
        SortedMap<Said, SortedSet<Term>> lines = new TreeMap<>();
        about.facts().forEach(e -> add(e.getKey(), e.getValue(), lines));
        about.evidence().forEach(e -> add(e.getKey(), e.getValue(), lines));
        about.inferred().forEach(t -> graphs(t, lines).add(inferred));
        return written(new Term(about.subject(), " "), lines);
    }

    private void add(Triple triple, Collection<String> articles, SortedMap<Said, SortedSet<Term>> lines) {
        SortedSet<Term> graphs = graphs(triple, lines);
        articles.forEach(a -> graphs.add(graph(a)));
    }

    private SortedSet<Term> graphs(Triple triple, SortedMap<Said, SortedSet<Term>> lines) {
        Said said = new Said(property(triple), new Term(triple.getObject(), " "));
        return lines.computeIfAbsent(said, s -> new TreeSet<>());
    }

    private static byte[] written(Term subject, SortedMap<Said, SortedSet<Term>> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Map.Entry<Said, SortedSet<Term>> line : lines.entrySet()) {
            for (Term graph : line.getValue()) {
                subject.write(out);
                line.getKey().property().write(out);
                line.getKey().object().write(out);
                graph.write(out);
            }
        }
        return out.toByteArray();
    }

    private Term graph(String article) {
        return graphs.computeIfAbsent(article, a -> new Term(ArticleNodes.iri(base, a), END));
    }

    private Term property(Triple triple) {
        return properties.computeIfAbsent(triple.getPredicate(), p -> new Term(p, " "));
    }
}
