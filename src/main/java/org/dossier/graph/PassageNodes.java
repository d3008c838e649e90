package org.dossier.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.dossier.article.CodePoints;
import org.dossier.article.Location;
import org.dossier.article.Span;
import org.dossier.relation.model.Reading;

/**
 * Describes the passages that facts were read in, each once, as selections of the Web Annotation Data Model. Positions are Unicode code
 * points, as that counts (section 4.2.5), not the UTF-16 units of Java.
 */
final class PassageNodes {

    /** How many characters before and behind a quote are kept: enough to find it again in a text that was changed elsewhere. */
    private static final int AROUND = 32;

    /** A passage, and where it begins and ends, in code points. */
    record Passage(Node node, int start, int end) {}

    /** An article of which passages are described. */
    private record Source(CodePoints text, Node article, Node extraction, Set<String> name) {}

    private final Draft graph;
    private final Map<String, Reading> readings;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<Location, Passage> described = new HashMap<>();

    /** @param readings by the names of their articles */
    PassageNodes(Draft graph, Map<String, Reading> readings) {
        this.graph = graph;
        this.readings = readings;
    }

    /** The passage at a place, described when it is first asked for. */
    Passage of(Location at, String quote) {
        return described.computeIfAbsent(at, l -> describe(l, quote));
    }

    private Passage describe(Location at, String quote) {
        Source source = sources.computeIfAbsent(at.article(), this::source);
        int start = source.text().before(at.span().start());
        int end = source.text().before(at.span().end());
        Node passage = Terms.iri(source.article().getURI() + "#char=" + start + "," + end);
        Node selector = Terms.iri(passage.getURI() + "/selector");
        add(passage, OA.hasSource.asNode(), source.article(), source);
        add(passage, Terms.GENERATED_BY, source.extraction(), source);
        add(passage, OA.hasSelector.asNode(), selector, source);
        add(selector, RDF.Nodes.type, OA.TextQuoteSelector.asNode(), source);
        add(selector, OA.start.asNode(), EvidenceNodes.integer(start), source);
        add(selector, OA.end.asNode(), EvidenceNodes.integer(end), source);
        add(selector, OA.exact.asNode(), Terms.plain(quote), source);
        around(selector, at.span(), source);
        return new Passage(passage, start, end);
    }

    private Source source(String article) {
        String base = graph.base();
        return new Source(
                new CodePoints(readings.get(article).article().text()),
                graph.iri(ArticleNodes.iri(base, article).getURI()),
                graph.iri(ArticleNodes.extraction(base, article).getURI()),
                Set.of(article));
    }

    private void around(Node selector, Span at, Source source) {
        String before = source.text().between(at.start() - AROUND, at.start());
        String behind = source.text().between(at.end(), at.end() + AROUND);
        if (!before.isEmpty()) {
            add(selector, OA.prefix.asNode(), Terms.plain(before), source);
        }
        if (!behind.isEmpty()) {
            add(selector, OA.suffix.asNode(), Terms.plain(behind), source);
        }
    }

    private void add(Node subject, Node property, Node object, Source source) {
        graph.evidence(Triple.create(subject, property, object), source.name());
    }
}
