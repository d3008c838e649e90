package org.dossier.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.Dossier;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.Prefixes;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;

/**
 * A graph with any number of figures, twenty to an article, of some hundred bodies and places: like that of a newsroom after years. As in
 * the news, of few much is told and of many little: the first body has a third of all figures, the first ten have two thirds.
 */
final class FigureGraph {

    private static final int FIGURES_OF_AN_ARTICLE = 20;
    private static final int BODIES = 300;
    private static final int PLACES = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 24;

    private final Ontology ontology;
    private final Random random = new Random(1);
    private final Map<Triple, SortedSet<String>> facts = new HashMap<>();
    private final Map<Triple, SortedSet<String>> evidence = new HashMap<>();
    private final List<String> measures;

    private FigureGraph(Knowledge knowledge) {
        ontology = knowledge.ontology();
        measures = ontology.terms().values().stream()
                .filter(t -> t.parents().contains(ontology.term(Dos.MEASURE_CLASS)))
                .map(t -> t.iri())
                .toList();
    }

    static KnowledgeGraph of(int figures, Knowledge knowledge) {
        FigureGraph graph = new FigureGraph(knowledge);
        for (int i = 0; i < figures; i++) {
            graph.figure(i);
        }
        Ontology ontology = knowledge.ontology();
        return new KnowledgeGraph(
                graph.facts, graph.evidence, Prefixes.of(Dossier.BASE, ontology.prefix(), ontology.namespace()));
    }

    private void figure(int number) {
        String article = "article-" + number / FIGURES_OF_AN_ARTICLE;
        Node figure = Terms.iri(Dossier.BASE + "figure/" + number);
        int value = 1 + random.nextInt(100_000);
        int year = FIRST_YEAR + random.nextInt(YEARS);
        Node body = thing("organization/body-" + ranked(BODIES), Dos.ORGANIZATION, "Body", article);
        Node place = thing("place/place-" + ranked(PLACES), Dos.PLACE, "Place", article);
        String measure = measures.get(random.nextInt(measures.size()));
        fact(figure, RDF.Nodes.type, term(Dos.FIGURE), article);
        fact(figure, RDFS.Nodes.label, Terms.text("number " + value + " of " + year), article);
        fact(figure, term(Dos.MEASURE), Terms.iri(measure), article);
        fact(figure, term(Dos.VALUE), typed(Integer.toString(value), XSDDatatype.XSDdecimal), article);
        fact(figure, term(Dos.UNIT), Terms.plain("item"), article);
        fact(figure, term(Dos.FROM), typed(year + "-01-01", XSDDatatype.XSDdate), article);
        fact(figure, term(Dos.TO), typed(year + "-12-31", XSDDatatype.XSDdate), article);
        fact(figure, term(Dos.AT), place, article);
        fact(figure, term(Dos.REPORTED_BY), body, article);
        article(article);
        source(List.of(figure, body, place), number, article, "In " + year + " the body counted " + value + " items.");
    }

    /** A number from 0, each less likely than the one before. */
    private int ranked(int numbers) {
        return (int) Math.pow(numbers + 1, Math.pow(random.nextDouble(), 2)) - 1;
    }

    private void article(String name) {
        Node node = Terms.article(Dossier.BASE, name);
        fact(node, RDF.Nodes.type, term(Dos.ARTICLE), name);
        fact(node, DCTerms.identifier.asNode(), Terms.plain(name), name);
        fact(node, RDFS.Nodes.label, Terms.text("Numbers of the year, part " + name), name);
    }

    private Node thing(String path, String type, String name, String article) {
        Node node = Terms.iri(Dossier.BASE + path);
        fact(node, RDF.Nodes.type, term(type), article);
        fact(node, RDFS.Nodes.label, Terms.text(name + " of " + path.replaceAll("\\D", "")), article);
        return node;
    }

    private void source(List<Node> derived, int number, String article, String quote) {
        int start = number % FIGURES_OF_AN_ARTICLE * 100;
        Node node = Terms.article(Dossier.BASE, article);
        Node passage = Terms.iri(node.getURI() + "#char=" + start + "," + (start + quote.length()));
        Node selector = Terms.iri(passage.getURI() + "/selector");
        Node read = Terms.iri(Dossier.BASE + "evidence/" + article + "/" + start + "/lexicon/count/0.9");
        derived.forEach(d -> support(d, Terms.DERIVED, read, article));
        support(read, OA.hasSource.asNode(), passage, article);
        support(read, Terms.RULE, Terms.plain("lexicon/count"), article);
        support(read, Terms.CONFIDENCE, typed("0.9", XSDDatatype.XSDdecimal), article);
        support(passage, OA.hasSource.asNode(), node, article);
        support(passage, OA.hasSelector.asNode(), selector, article);
        support(
                selector,
                OA.start.asNode(),
                typed(Integer.toString(start), XSDDatatype.XSDnonNegativeInteger),
                article);
        support(
                selector,
                OA.end.asNode(),
                typed(Integer.toString(start + quote.length()), XSDDatatype.XSDnonNegativeInteger),
                article);
        support(selector, OA.exact.asNode(), Terms.plain(quote), article);
    }

    private Node term(String dos) {
        return Terms.iri(ontology.term(dos));
    }

    private static Node typed(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }

    private void fact(Node subject, Node property, Node object, String article) {
        facts.computeIfAbsent(Triple.create(subject, property, object), t -> new TreeSet<>())
                .add(article);
    }

    private void support(Node subject, Node property, Node object, String article) {
        evidence.computeIfAbsent(Triple.create(subject, property, object), t -> new TreeSet<>())
                .add(article);
    }
}
