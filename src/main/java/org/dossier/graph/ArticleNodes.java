package org.dossier.graph;

import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.article.Article;
import org.dossier.entity.Slug;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.Reading;

/** Describes the articles themselves. */
final class ArticleNodes {

    private final String type;
    private final String base;

    ArticleNodes(Ontology ontology, String base) {
        this.type = ontology.term(Dos.ARTICLE);
        this.base = base;
    }

    void add(Reading reading, KnowledgeGraph graph) {
        Article article = reading.article();
        Node node = iri(base, article.name());
        Set<String> names = Set.of(article.name());
        graph.fact(Triple.create(node, RDF.Nodes.type, Terms.iri(type)), names);
        graph.fact(Triple.create(node, DCTerms.identifier.asNode(), Terms.plain(article.name())), names);
        article.title().ifPresent(t -> graph.fact(Triple.create(node, RDFS.Nodes.label, Terms.text(t)), names));
        article.source()
                .ifPresent(s -> graph.fact(Triple.create(node, DCTerms.publisher.asNode(), Terms.plain(s)), names));
        reading.published()
                .ifPresent(d -> graph.fact(
                        Triple.create(
                                node,
                                DCTerms.issued.asNode(),
                                NodeFactory.createLiteralDT(d.toString(), XSDDatatype.XSDdate)),
                        names));
        reading.reasons().forEach(r -> graph.evidence(Triple.create(node, Terms.DATE_REASON, Terms.text(r)), names));
        graph.evidence(Triple.create(node, Terms.DIGEST, Terms.plain(Slug.sha256(article.text()))), names);
    }

    static Node iri(String base, String article) {
        return Terms.iri(base + "article/" + IriText.encode(article));
    }
}
