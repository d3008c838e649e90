package org.dossier.serve.explore;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dossier.article.Article;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.serve.answer.ArticleSummary;
import org.dossier.serve.answer.Count;
import org.dossier.serve.answer.Event;

/** What all answers are made from, read once when the server starts. Safe for several threads, as long as nobody writes the graph. */
public final class Catalogue {

    private final Things things;
    private final Knowledge knowledge;
    private final ArticleIndex articles;
    private final EvidenceIndex evidence;
    private final FigureIndex figures;
    private final Facts facts;
    private final List<Event> events;
    private final PassageIndex passages;

    /**
     * Reads a data set.
     *
     * @param graph facts and evidence
     * @param base of its IRIs
     */
    public Catalogue(Graph graph, String base, Knowledge knowledge, ArticleTexts texts) {
        this.knowledge = knowledge;
        things = new Things(graph, knowledge.ontology(), base);
        articles = new ArticleIndex(things, texts);
        evidence = new EvidenceIndex(things, articles);
        figures = new FigureIndex(things, evidence);
        facts = new Facts(things);
        passages = new PassageIndex(things);
        events = things.instances(Dos.EVENT).stream()
                .filter(n -> !things.isA(n, Dos.OBSERVANCE))
                .map(n -> events().event(n, List.of(), sources()))
                .sorted(Events.ORDER)
                .toList();
    }

    public Things things() {
        return things;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    public Ontology ontology() {
        return knowledge.ontology();
    }

    ArticleIndex articles() {
        return articles;
    }

    EvidenceIndex evidence() {
        return evidence;
    }

    FigureIndex figures() {
        return figures;
    }

    /** What the graph says of a thing, without its names, classes, links and evidence. */
    public Stream<Triple> about(Node thing) {
        return facts.about(thing);
    }

    Facts facts() {
        return facts;
    }

    PassageIndex passages() {
        return passages;
    }

    Events events() {
        return new Events(things);
    }

    /** The domain's classes of the things of the data, with how many there are of each. */
    List<Count> classCounts() {
        return new Counts(things)
                .of(things.graph().stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                        .map(t -> t.getObject().getURI())
                        .filter(t -> t.startsWith(ontology().namespace())));
    }

    /** All events, earliest first; those without a day last. */
    List<Event> allEvents() {
        return events;
    }

    Sayings sayings() {
        return new Sayings(things);
    }

    Posts posts() {
        return new Posts(things);
    }

    /** Where a place lies, if the graph says so. */
    Optional<Coordinates> coordinates(Node place) {
        return things.literal(place, Coordinates.LATITUDE)
                .flatMap(lat -> things.literal(place, Coordinates.LONGITUDE)
                        .map(lon -> new Coordinates(new BigDecimal(lat), new BigDecimal(lon))));
    }

    ArticleSummary summary(ArticleIndex.Entry entry) {
        Optional<Article> article = entry.article();
        return new ArticleSummary(
                entry.name(),
                entry.node().getURI(),
                things.path(entry.node().getURI()),
                entry.title(),
                entry.published(),
                entry.inferred(),
                article.flatMap(Article::source),
                article.flatMap(Article::author),
                article.flatMap(Article::url).filter(u -> u.matches("https?://.*")),
                passages.count(entry));
    }

    /** A new list of evidence, for one answer. */
    Sources sources() {
        return new Sources(things, evidence);
    }
}
