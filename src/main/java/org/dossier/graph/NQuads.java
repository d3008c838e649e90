package org.dossier.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The graph as quads: one named graph for each article, named by the article's IRI, with what the article supports. */
public final class NQuads {

    private NQuads() {}

    /** The name of an article's graph. */
    public static Node name(KnowledgeGraph graph, String article) {
        return ArticleNodes.iri(graph.prefixes().base(), article);
    }

    /** Lines without line ends, sorted, each once. */
    public static List<String> lines(KnowledgeGraph graph) {
        List<String> lines = new ArrayList<>();
        add(graph.facts(), graph.prefixes().base(), lines);
        add(graph.evidence(), graph.prefixes().base(), lines);
        Collections.sort(lines);
        return lines.stream().distinct().toList();
    }

    /** The name of the graph of what no article says, but what follows from the facts. */
    public static Node inferred(KnowledgeGraph graph) {
        return Terms.iri(graph.prefixes().base() + "inferred");
    }

    private static void add(Map<Triple, SortedSet<String>> triples, String base, List<String> lines) {
        triples.forEach((triple, articles) -> {
            String line = NTriples.line(triple);
            String start = line.substring(0, line.length() - 1);
            articles.forEach(a -> lines.add(start + NTriples.term(ArticleNodes.iri(base, a)) + " ."));
        });
    }

    /**
     * Writes the lines, each with a line feed.
     *
     * @param inferred what follows from the facts; a graph of its own
     */
    public static void write(KnowledgeGraph graph, Collection<Triple> inferred, Appendable out) {
        String name = NTriples.term(inferred(graph)) + " .";
        Stream<String> lines = inferred.stream().map(NTriples::line).map(l -> l.substring(0, l.length() - 1) + name);
        try {
            for (String line :
                    Stream.concat(lines(graph).stream(), lines).sorted().toList()) {
                out.append(line).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
