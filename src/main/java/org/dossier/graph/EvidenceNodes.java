package org.dossier.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.dossier.article.Location;
import org.dossier.entity.Entity;
import org.dossier.entity.Slug;
import org.dossier.relation.model.Reading;
import org.dossier.statement.Evidence;

/**
 * Says where facts come from. A node leads to what was read in a passage by one rule, that to the passage, a Web Annotation
 * selection that all facts of a sentence share:
 *
 * <pre>{@code
 * <figure/cases-solved-3800-5d0c…> prov:wasDerivedFrom <evidence/seed/210-423/lexicon/resolve/0.9> .
 * <evidence/seed/210-423/lexicon/resolve/0.9> dos:rule "lexicon/resolve" ; dos:confidence 0.9 ;
 *     oa:hasSource <article/seed#char=210,423> .
 * <article/seed#char=210,423> oa:hasSource <article/seed> ; oa:hasSelector <article/seed#char=210,423/selector> ;
 *     prov:wasGeneratedBy <article/seed/extraction> .
 * <article/seed#char=210,423/selector> a oa:TextQuoteSelector ; oa:start 210 ; oa:end 423 ; oa:exact "In the first …" ;
 *     oa:prefix "… the ministry said. " ; oa:suffix " Police also …" .
 * <article/seed/extraction> a prov:Activity ; prov:used <article/seed> ; prov:wasAssociatedWith <…/program/1.0> .
 * }</pre>
 *
 * <p>One selector with position and quote, instead of the standard's one of each kind, and one activity for each article keep evidence
 * below four triples a fact.
 */
final class EvidenceNodes {

    private final Draft graph;
    private final String base;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<Node, SortedSet<String>> articles = new HashMap<>();
    private final Map<Evidence, Node> nodes = new HashMap<>();
    private final PassageNodes passages;
    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, Node> ruleNames = new HashMap<>();
    private final Map<Double, Node> confidences = new HashMap<>();

    EvidenceNodes(Draft graph, List<Reading> all) {
        this.graph = graph;
        this.base = graph.base();
        this.passages = new PassageNodes(graph, readings);
        all.forEach(r -> readings.put(r.article().name(), r));
    }

    /** Ties an entity to the sentences that name it first; gives the articles. */
    Set<String> derive(Node node, Entity entity) {
        derive(node, entity.sources().stream().map(this::named).toList());
        return articles.get(node);
    }

    private Evidence named(Entity.Source source) {
        Reading reading = readings.get(source.location().article());
        return Evidence.ofSentence(reading, source.location(), source.foundBy(), 1);
    }

    void derive(Node node, Collection<Evidence> all) {
        for (Evidence e : all) {
            graph.evidence(Triple.create(node, Terms.DERIVED, node(e)), article(e));
            articles.computeIfAbsent(node, n -> new TreeSet<>())
                    .add(e.location().article());
        }
    }

    /**
     * Whether the evidence of its ends says wrongly, or does not say, which articles state a triple. Call it when the ends of
     * all triples have their evidence.
     */
    boolean needsItsOwn(Triple triple, Set<String> stating) {
        SortedSet<String> implied = articles.getOrDefault(triple.getSubject(), Collections.emptySortedSet());
        SortedSet<String> others = articles.getOrDefault(triple.getObject(), implied);
        return !implied.containsAll(stating)
                || !others.containsAll(stating)
                || (implied.size() < others.size() ? common(implied, others) : common(others, implied))
                        != stating.size();
    }

    private static int common(SortedSet<String> few, SortedSet<String> many) {
        int common = 0;
        for (String each : few) {
            common += many.contains(each) ? 1 : 0;
        }
        return common;
    }

    /** Gives one fact evidence of its own. */
    void reify(Triple triple, Collection<Evidence> all) {
        Set<String> names = new TreeSet<>();
        all.forEach(e -> names.add(e.location().article()));
        derive(reify(triple, names), all);
    }

    /** The node that stands for a fact. */
    Node reify(Triple triple, Set<String> names) {
        Node node = Terms.iri(base + "fact/" + Slug.digest(NTriples.line(triple)));
        graph.evidence(Triple.create(node, RDF.Nodes.type, RDF.Nodes.Statement), names);
        graph.evidence(Triple.create(node, RDF.Nodes.subject, triple.getSubject()), names);
        graph.evidence(Triple.create(node, RDF.Nodes.predicate, triple.getPredicate()), names);
        graph.evidence(Triple.create(node, RDF.Nodes.object, triple.getObject()), names);
        return node;
    }

    private static Set<String> article(Evidence evidence) {
        return Set.of(evidence.location().article());
    }

    /** One piece of evidence supports many facts, and is described once. */
    private Node node(Evidence evidence) {
        return nodes.computeIfAbsent(evidence, this::describe);
    }

    private Node describe(Evidence evidence) {
        Location at = evidence.location();
        String rule = rules.computeIfAbsent(evidence.foundBy(), IriText::path);
        Node name = ruleNames.computeIfAbsent(evidence.foundBy(), Terms::plain);
        Node confidence = confidences.computeIfAbsent(evidence.confidence(), EvidenceNodes::decimal);
        PassageNodes.Passage passage = passages.of(at, evidence.quote());
        Node node = Terms.iri(base + "evidence/" + IriText.encode(at.article()) + "/" + passage.start() + "-"
                + passage.end() + "/" + rule + "/" + confidence.getLiteralLexicalForm());
        Set<String> article = article(evidence);
        graph.evidence(Triple.create(node, OA.hasSource.asNode(), passage.node()), article);
        graph.evidence(Triple.create(node, Terms.RULE, name), article);
        graph.evidence(Triple.create(node, Terms.CONFIDENCE, confidence), article);
        return node;
    }

    static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return NodeFactory.createLiteralDT(
                rounded.stripTrailingZeros()
                        .setScale(Math.max(1, rounded.stripTrailingZeros().scale()))
                        .toPlainString(),
                XSDDatatype.XSDdecimal);
    }
}
