package org.dossier.serve.explore;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.dossier.graph.Terms;
import org.dossier.serve.answer.Source;
import org.dossier.serve.answer.TextSpan;

/** The pieces of evidence of a data set by their IRIs; each is read from the graph when it is first asked for, then kept. */
final class EvidenceIndex {

    private final Things things;
    private final ArticleIndex articles;
    private final Map<String, Optional<Source>> sources = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> names = new ConcurrentHashMap<>();

    EvidenceIndex(Things things, ArticleIndex articles) {
        this.things = things;
        this.articles = articles;
    }

    /** Names of the articles that pieces of evidence stand in, each once. */
    List<String> articles(List<String> evidence) {
        return evidence.stream()
                .flatMap(id -> names.computeIfAbsent(id, this::readName).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<String> readName(String id) {
        Node evidence = Terms.iri(id);
        Node passage = things.object(evidence, OA.hasSource.asNode()).orElse(evidence);
        Node article = things.object(passage, OA.hasSource.asNode()).orElse(passage);
        return articles.find(article).map(ArticleIndex.Entry::name);
    }

    /** What a piece of evidence says; nothing if its passage or its article is missing. */
    Optional<Source> source(String id) {
        return sources.computeIfAbsent(id, this::readSource);
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
