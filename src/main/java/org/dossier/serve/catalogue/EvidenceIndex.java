package org.dossier.serve.catalogue;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.dossier.graph.Terms;
import org.dossier.serve.answer.Source;
import org.dossier.serve.answer.TextSpan;

/** Where things were read: what is asked for often is kept, within bounds. */
public final class EvidenceIndex {

    /** Of pieces of evidence and of what they support: some megabytes. */
    private static final int MOST_KEPT = 20_000;

    private final Things things;
    private final ArticleIndex articles;
    private final Cache<String, Optional<Source>> sources = CacheFactory.createCache(MOST_KEPT);
    private final Map<Node, Optional<ArticleIndex.Entry>> places = new ConcurrentHashMap<>();
    private final Cache<Node, Support> supports = CacheFactory.createCache(MOST_KEPT);

    EvidenceIndex(Things things, ArticleIndex articles) {
        this.things = things;
        this.articles = articles;
    }

    /** Where a thing, or a fact that has a node, was read. */
    public Support support(Node derived) {
        return supports.get(derived, this::readSupport);
    }

    private Support readSupport(Node derived) {
        List<Node> evidence = things.objects(derived, Terms.DERIVED).stream()
                .filter(Node::isURI)
                .toList();
        return new Support(
                evidence.stream().map(Node::getURI).toList(),
                evidence.stream()
                        .flatMap(e -> article(e).stream())
                        .map(ArticleIndex.Entry::name)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Adds the article that a piece of evidence stands in to a set of articles. */
    void mark(Node evidence, BitSet set) {
        article(evidence).ifPresent(a -> articles.mark(a.node(), set));
    }

    Optional<ArticleIndex.Entry> article(Node evidence) {
        return places.computeIfAbsent(evidence, this::readArticle);
    }

    private Optional<ArticleIndex.Entry> readArticle(Node evidence) {
        Node passage = things.object(evidence, OA.hasSource.asNode()).orElse(evidence);
        return articles.find(things.object(passage, OA.hasSource.asNode()).orElse(passage));
    }

    /** What a piece of evidence says; nothing if its passage or its article is missing. */
    Optional<Source> source(String id) {
        return sources.get(id, this::readSource);
    }

    private Optional<Source> readSource(String id) {
        Node evidence = Terms.iri(id);
        Node passage = things.object(evidence, OA.hasSource.asNode()).orElse(evidence);
        Node at = things.object(passage, OA.hasSelector.asNode()).isPresent() ? passage : evidence;
        Optional<ArticleIndex.Entry> article =
                things.object(at, OA.hasSource.asNode()).flatMap(articles::find);
        return things.object(at, OA.hasSelector.asNode())
                .flatMap(selector -> article.map(a -> source(evidence, selector, a)));
    }

    private Source source(Node evidence, Node selector, ArticleIndex.Entry article) {
        return new Source(
                evidence.getURI(),
                article.name(),
                article.title(),
                article.published(),
                span(selector, article),
                things.literal(selector, OA.exact.asNode()).orElse(""),
                things.literal(evidence, Terms.RULE),
                things.literal(evidence, Terms.CONFIDENCE).map(BigDecimal::new));
    }

    private TextSpan span(Node selector, ArticleIndex.Entry article) {
        return article.span(number(selector, OA.start.asNode()), number(selector, OA.end.asNode()));
    }

    private int number(Node selector, Node property) {
        return things.literal(selector, property).map(Integer::valueOf).orElse(0);
    }
}
