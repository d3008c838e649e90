package org.dossier.serve.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** Evidence of what many articles say. */
class SourcesTest {

    private static final String BASE = "https://example.org/id/";
    private static final int ARTICLES = 80;
    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("ontology"));
    private static final Node BODY = Terms.iri(BASE + "organization/body");
    private static final Catalogue CATALOGUE = new Catalogue(graph(), BASE, KNOWLEDGE, name -> Optional.empty());

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(BODY, RDF.Nodes.type, term(Dos.ORGANIZATION));
        IntStream.range(0, ARTICLES).forEach(i -> article(graph, name(i)));
        return graph;
    }

    private static void article(Graph graph, String name) {
        Node article = Terms.article(BASE, name);
        Node passage = Terms.iri(article.getURI() + "#char=0,4");
        Node selector = Terms.iri(passage.getURI() + "/selector");
        Node evidence = Terms.iri(BASE + "evidence/" + name);
        graph.add(article, RDF.Nodes.type, term(Dos.ARTICLE));
        graph.add(article, DCTerms.identifier.asNode(), Terms.plain(name));
        graph.add(BODY, Terms.DERIVED, evidence);
        graph.add(evidence, OA.hasSource.asNode(), passage);
        graph.add(passage, OA.hasSource.asNode(), article);
        graph.add(passage, OA.hasSelector.asNode(), selector);
        graph.add(selector, OA.start.asNode(), number(0));
        graph.add(selector, OA.end.asNode(), number(4));
        graph.add(selector, OA.exact.asNode(), Terms.plain("Body"));
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    private static Node term(String dos) {
        return Terms.iri(KNOWLEDGE.ontology().term(dos));
    }

    private static String name(int article) {
        return "article-" + (100 + article);
    }

    @Test
    void allArticlesAreCountedButOnlySomeEvidenceIsCited() {
        Sources sources = CATALOGUE.sources();
        Support support = sources.support(BODY);
        assertEquals(ARTICLES, support.witnesses());
        List<String> cited = sources.cite(support);
        assertEquals(50, cited.size());
        assertEquals(List.copyOf(sources.used().keySet()), cited);
    }

    @Test
    void answerAboutAnArticleCitesItsOwnEvidence() {
        String last = name(ARTICLES - 1);
        Sources sources = CATALOGUE.sources(CATALOGUE.articles().find(last).orElseThrow());
        List<String> cited = sources.cite(sources.support(BODY));
        assertTrue(cited.contains(BASE + "evidence/" + last), cited.toString());
    }

    @Test
    void surroundingsKnowEachArticleOnce() {
        assertEquals(ARTICLES, CATALOGUE.around(BODY).articles().cardinality());
    }
}
