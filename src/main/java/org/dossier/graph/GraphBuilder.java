package org.dossier.graph;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.entity.Entities;
import org.dossier.entity.Entity;
import org.dossier.entity.Slug;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.Reading;
import org.dossier.statement.Statement;
import org.dossier.statement.Statements;
import org.dossier.statement.Value;

/** Makes the graph. */
public final class GraphBuilder {

    private static final String ORG = "http://www.w3.org/ns/org#";

    private final Knowledge knowledge;
    private final Prefixes prefixes;

    public GraphBuilder(Knowledge knowledge, Prefixes prefixes) {
        this.knowledge = knowledge;
        this.prefixes = prefixes;
    }

    public KnowledgeGraph build(List<Reading> readings, Entities entities, Statements statements) {
        KnowledgeGraph graph = KnowledgeGraph.empty(prefixes);
        ArticleNodes articles = new ArticleNodes(knowledge.ontology(), prefixes.base());
        EvidenceNodes evidence = new EvidenceNodes(graph, readings, prefixes.base());
        readings.forEach(r -> articles.add(r, graph));
        entities.all().values().forEach(e -> entity(e, graph, evidence));
        statements.all().forEach(s -> statement(s, entities, graph, evidence));
        return graph;
    }

    private static void entity(Entity entity, KnowledgeGraph graph, EvidenceNodes evidence) {
        Node node = Terms.iri(entity.iri());
        Set<String> articles = evidence.derive(node, entity);
        graph.fact(Triple.create(node, RDF.Nodes.type, Terms.iri(entity.type())), articles);
        graph.fact(Triple.create(node, RDFS.Nodes.label, Terms.text(entity.label())), articles);
        entity.aliases().forEach(a -> graph.fact(Triple.create(node, SKOS.altLabel.asNode(), Terms.text(a)), articles));
        entity.links().forEach(l -> graph.fact(Triple.create(node, OWL.sameAs.asNode(), Terms.iri(l)), articles));
    }

    private void statement(Statement statement, Entities entities, KnowledgeGraph graph, EvidenceNodes evidence) {
        Node subject = Terms.iri(statement.subject());
        Node property = Terms.iri(statement.property());
        Node object = node(statement, graph);
        Triple triple = Triple.create(subject, property, object);
        graph.fact(triple, statement.articles());
        if (statement.property().equals(ORG + "heldBy")) {
            graph.fact(Triple.create(object, Terms.iri(ORG + "holds"), subject), statement.articles());
        }
        if (entities.all().containsKey(statement.subject())) {
            evidence.reify(triple, statement.evidence());
        } else {
            evidence.derive(subject, statement.evidence());
        }
    }

    private Node node(Statement statement, KnowledgeGraph graph) {
        return switch (statement.value()) {
            case Value.Resource resource -> Terms.iri(resource.iri());
            case Value.Text text -> Terms.text(text.text());
            case Value.Typed typed ->
                NodeFactory.createLiteralDT(typed.lexical(), NodeFactory.getType(typed.datatype()));
            case Value.Concept concept -> concept(concept, statement.articles(), graph);
        };
    }

    private Node concept(Value.Concept concept, Set<String> articles, KnowledgeGraph graph) {
        String folder = concept.scheme().replaceFirst("^.*[#/]", "").toLowerCase(java.util.Locale.ROOT);
        Node node = Terms.iri(prefixes.base() + folder + "/" + Slug.of(concept.label()));
        graph.fact(Triple.create(node, RDF.Nodes.type, Terms.iri(concept.scheme())), articles);
        graph.fact(Triple.create(node, SKOS.prefLabel.asNode(), Terms.text(concept.label())), articles);
        return node;
    }
}
