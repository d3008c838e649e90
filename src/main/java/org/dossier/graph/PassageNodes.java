package org.dossier.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.dossier.article.Location;
import org.dossier.relation.model.Reading;

/**
 * Describes the passages that facts were read in, each once, as selections of the Web Annotation Data Model. Positions are Unicode code
 * points, as that counts (section 4.2.5), not the UTF-16 units of Java.
 */
final class PassageNodes {

    /** How many characters before and behind a quote are kept: enough to find it again in a text that was changed elsewhere. */
    private static final int AROUND = 32;

    /** Where a passage begins and ends, in code points. */
    record Points(int start, int end) {}

    private final Draft graph;
    private final Map<String, Reading> readings;
    private final Map<String, CodePoints> texts = new HashMap<>();
    private final Set<Node> described = new HashSet<>();

    /** @param readings by the names of their articles */
    PassageNodes(Draft graph, Map<String, Reading> readings) {
        this.graph = graph;
        this.readings = readings;
    }

    Points points(Location at) {
        CodePoints text = text(at.article());
        return new Points(text.before(at.span().start()), text.before(at.span().end()));
    }

    private CodePoints text(String article) {
        return texts.computeIfAbsent(
                article, a -> new CodePoints(readings.get(a).article().text()));
    }

    Node passage(Location at, Points points, String quote) {
        Node article = ArticleNodes.iri(graph.base(), at.article());
        Node passage = Terms.iri(article.getURI() + "#char=" + points.start() + "," + points.end());
        if (described.add(passage)) {
            Set<String> names = Set.of(at.article());
            Node extraction = ArticleNodes.extraction(graph.base(), at.article());
            Node selector = Terms.iri(passage.getURI() + "/selector");
            graph.evidence(Triple.create(passage, OA.hasSource.asNode(), article), names);
            graph.evidence(Triple.create(passage, Terms.GENERATED_BY, extraction), names);
            graph.evidence(Triple.create(passage, OA.hasSelector.asNode(), selector), names);
            selector(selector, points, quote, names);
            around(selector, at, names);
        }
        return passage;
    }

    private void selector(Node selector, Points points, String quote, Set<String> names) {
        graph.evidence(Triple.create(selector, RDF.Nodes.type, OA.TextQuoteSelector.asNode()), names);
        graph.evidence(Triple.create(selector, OA.start.asNode(), EvidenceNodes.integer(points.start())), names);
        graph.evidence(Triple.create(selector, OA.end.asNode(), EvidenceNodes.integer(points.end())), names);
        graph.evidence(Triple.create(selector, OA.exact.asNode(), Terms.plain(quote)), names);
    }

    private void around(Node selector, Location at, Set<String> names) {
        CodePoints text = text(at.article());
        int start = at.span().start();
        int end = at.span().end();
        around(selector, OA.prefix.asNode(), text.between(start - AROUND, start), names);
        around(selector, OA.suffix.asNode(), text.between(end, end + AROUND), names);
    }

    private void around(Node selector, Node property, String words, Set<String> names) {
        if (!words.isEmpty()) {
            graph.evidence(Triple.create(selector, property, Terms.plain(words)), names);
        }
    }
}
