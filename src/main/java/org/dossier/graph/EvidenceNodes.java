package org.dossier.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.dossier.article.Location;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.entity.Entity;
import org.dossier.entity.Slug;
import org.dossier.relation.Reading;
import org.dossier.statement.Evidence;

/**
 * Says where facts come from: passages as Web Annotation selections, shared by all facts of a sentence, and for each rule that read
 * something there one node with rule and confidence.
 */
final class EvidenceNodes {

    private final KnowledgeGraph graph;
    private final String base;
    private final Map<String, Document> documents = new HashMap<>();

    EvidenceNodes(KnowledgeGraph graph, List<Reading> readings, String base) {
        this.graph = graph;
        this.base = base;
        readings.forEach(r -> documents.put(r.document().article().name(), r.document()));
    }

    /** Ties an entity to the sentences that name it first; gives the articles. */
    Set<String> derive(Node node, Entity entity) {
        List<Evidence> all = entity.sources().stream().map(this::named).toList();
        derive(node, all);
        return all.stream().map(e -> e.location().article()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Evidence named(Entity.Source source) {
        Document document = documents.get(source.location().article());
        Span span = document.sentenceAt(source.location().span().start())
                .map(Sentence::span)
                .orElse(source.location().span());
        return new Evidence(new Location(source.location().article(), span), document.quote(span), source.foundBy(), 1);
    }

    void derive(Node node, List<Evidence> all) {
        all.forEach(e -> graph.evidence(Triple.create(node, Terms.DERIVED, node(e)), articles(e)));
    }

    /** Gives one fact about a node that several articles share evidence of its own. */
    void reify(Triple triple, List<Evidence> all) {
        Node node = Terms.iri(base + "fact/" + Slug.digest(NTriples.line(triple)));
        for (Evidence e : all) {
            graph.evidence(Triple.create(node, RDF.Nodes.type, RDF.Nodes.Statement), articles(e));
            graph.evidence(Triple.create(node, RDF.Nodes.subject, triple.getSubject()), articles(e));
            graph.evidence(Triple.create(node, RDF.Nodes.predicate, triple.getPredicate()), articles(e));
            graph.evidence(Triple.create(node, RDF.Nodes.object, triple.getObject()), articles(e));
        }
        derive(node, all);
    }

    private static Set<String> articles(Evidence evidence) {
        return Set.of(evidence.location().article());
    }

    private Node node(Evidence evidence) {
        Node passage = passage(evidence);
        Node node = Terms.iri(
                base + "evidence/" + IriText.encode(evidence.location().article()) + "/"
                        + evidence.location().span().start() + "-"
                        + evidence.location().span().end() + "/" + IriText.encode(evidence.foundBy()));
        Set<String> articles = articles(evidence);
        graph.evidence(Triple.create(node, OA.hasSource.asNode(), passage), articles);
        graph.evidence(Triple.create(node, Terms.RULE, NodeFactory.createLiteralString(evidence.foundBy())), articles);
        graph.evidence(Triple.create(node, Terms.CONFIDENCE, decimal(evidence.confidence())), articles);
        return node;
    }

    private Node passage(Evidence evidence) {
        Span span = evidence.location().span();
        String text = documents.get(evidence.location().article()).article().text();
        int start = text.codePointCount(0, span.start());
        int end = start + text.codePointCount(span.start(), span.end());
        Node article = ArticleNodes.iri(base, evidence.location().article());
        Node passage = Terms.iri(article.getURI() + "#char=" + start + "," + end);
        Node selector = Terms.iri(passage.getURI() + "/selector");
        Set<String> articles = articles(evidence);
        graph.evidence(Triple.create(passage, RDF.Nodes.type, OA.SpecificResource.asNode()), articles);
        graph.evidence(Triple.create(passage, OA.hasSource.asNode(), article), articles);
        graph.evidence(Triple.create(passage, OA.hasSelector.asNode(), selector), articles);
        graph.evidence(Triple.create(selector, OA.start.asNode(), integer(start)), articles);
        graph.evidence(Triple.create(selector, OA.end.asNode(), integer(end)), articles);
        graph.evidence(
                Triple.create(selector, OA.exact.asNode(), NodeFactory.createLiteralString(evidence.quote())),
                articles);
        return passage;
    }

    private static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    private static Node decimal(double value) {
        return NodeFactory.createLiteralDT(
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString(), XSDDatatype.XSDdecimal);
    }
}
