package org.dossier.serve.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dossier.article.Article;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.serve.answer.ArticleSummary;
import org.dossier.serve.answer.Count;
import org.dossier.serve.answer.Event;
import org.dossier.serve.answer.Figure;

/** What all answers are made from, read once when the server starts. Safe for several threads, as long as nobody writes the graph. */
public final class Catalogue {

    /** Surroundings: some kilobytes each where there are 100,000 figures. */
    private static final int MOST_KEPT = 1000;

    private final Things things;
    private final Knowledge knowledge;
    private final ArticleIndex articles;
    private final EvidenceIndex evidence;
    private final Ranking<Figure> figures;
    private final Facts facts;
    private final Ranking<Event> events;
    private final List<Event> happenings;
    private final Ranking<Node> statements;
    private final PassageIndex passages;
    private final Cache<Node, Surroundings> around = CacheFactory.createCache(MOST_KEPT);

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
        figures = new FigureIndex(things, evidence).all();
        facts = new Facts(things);
        passages = new PassageIndex(things, evidence);
        Events read = new Events(things);
        events = new Ranking<>(
                things.instances(Dos.EVENT).stream()
                        .map(n -> read.event(n, evidence.support(n)))
                        .sorted(Events.ORDER)
                        .toList(),
                e -> Terms.iri(e.ref().iri()));
        happenings = events.all().stream()
                .filter(e -> !things.isA(Terms.iri(e.ref().iri()), Dos.OBSERVANCE))
                .toList();
        statements = new Ranking<>(things.instances(Dos.STATEMENT), n -> n);
    }

    public Things things() {
        return things;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    public Ontology ontology() {
        return knowledge.ontology();
    }

    public ArticleIndex articles() {
        return articles;
    }

    public EvidenceIndex evidence() {
        return evidence;
    }

    /** By period, then IRI; those without a period last. */
    public Ranking<Figure> figures() {
        return figures;
    }

    /** What the graph says of a thing, without its names, classes, links and evidence. */
    public Stream<Triple> about(Node thing) {
        return facts.about(thing);
    }

    public Facts facts() {
        return facts;
    }

    public PassageIndex passages() {
        return passages;
    }

    /** Earliest first; those without a day last. */
    public Ranking<Event> events() {
        return events;
    }

    /** The events that happened once, earliest first: no day or festival that recurs. */
    public List<Event> happenings() {
        return happenings;
    }

    public Ranking<Node> statements() {
        return statements;
    }

    /** What is around a thing: read when it is first asked for, then kept for a while. */
    public Surroundings around(Node thing) {
        return around.get(thing, t -> new Surroundings(this, t));
    }

    /** The domain's classes of the things of the data, with how many there are of each. */
    public List<Count> classCounts() {
        return new Counts(things)
                .of(things.graph().stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                        .map(t -> t.getObject().getURI())
                        .filter(t -> t.startsWith(ontology().namespace())));
    }

    public Sayings sayings() {
        return new Sayings(things);
    }

    public Posts posts() {
        return new Posts(things);
    }

    /** Where a place lies, if the graph says so. */
    public Optional<Coordinates> coordinates(Node place) {
        return things.literal(place, Coordinates.LATITUDE)
                .flatMap(lat -> things.literal(place, Coordinates.LONGITUDE)
                        .map(lon -> new Coordinates(new BigDecimal(lat), new BigDecimal(lon))));
    }

    public ArticleSummary summary(ArticleIndex.Entry entry) {
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
    public Sources sources() {
        return new Sources(things, evidence, Optional.empty());
    }

    /** The same for an answer about an article. */
    public Sources sources(ArticleIndex.Entry article) {
        return new Sources(things, evidence, Optional.of(article.name()));
    }
}
