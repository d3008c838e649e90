package org.dossier.serve.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.dossier.graph.Terms;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Count;
import org.dossier.serve.answer.Named;
import org.dossier.serve.answer.SearchAnswer;
import org.dossier.serve.answer.SearchAnswer.Hit;
import org.dossier.serve.answer.TextSpan;
import org.dossier.serve.catalogue.ArticleIndex;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Things;
import org.dossier.serve.search.Finding;
import org.dossier.serve.search.Matches;
import org.dossier.serve.search.SearchIndex;

/** {@code /api/search?q=}: things by name, articles by title, quotes by their words, as one types. Without words, all, what most articles speak of first. */
public final class SearchEndpoint implements Endpoint {

    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int LAST = 10_000;
    private static final int LONGEST_QUESTION = 300;
    private static final Set<String> KINDS =
            Stream.of(Finding.Kind.values()).map(Findings::type).collect(Collectors.toSet());

    private final Catalogue catalogue;
    private final Things things;
    private final SearchIndex index;

    public SearchEndpoint(Catalogue catalogue, SearchIndex index) {
        this.catalogue = catalogue;
        this.things = catalogue.things();
        this.index = index;
    }

    /** What of a data set can be found. */
    public static SearchIndex index(Catalogue catalogue) {
        return new SearchIndex(new Findings(catalogue).all());
    }

    @Override
    public SearchAnswer answer(Parameters asked) {
        String question = asked.text("q").orElse("");
        String cut = question.substring(0, Math.min(LONGEST_QUESTION, question.length()));
        List<String> types = asked.list("type").stream().map(this::type).toList();
        SearchIndex.Results found =
                index.find(cut, types, asked.number("offset", 0, 0, LAST), asked.number("limit", USUAL, 1, MOST));
        return new SearchAnswer(
                question,
                found.total(),
                found.best().stream().map(f -> hit(f, cut)).toList(),
                found.types().entrySet().stream()
                        .map(e -> new Count(e.getKey(), Optional.empty(), label(e.getKey()), e.getValue()))
                        .sorted((a, b) -> b.count() - a.count())
                        .toList());
    }

    private String type(String name) {
        String kind = name.toLowerCase(Locale.ROOT);
        return KINDS.contains(kind) ? kind : things.defined("class", name);
    }

    private String label(String type) {
        return KINDS.contains(type) ? type : things.named(type).label();
    }

    private Hit hit(Finding finding, String question) {
        Node node = Terms.iri(finding.iri());
        Matches best = Matches.best(finding.texts(), question);
        return switch (finding.kind()) {
            case ENTITY, CONTENT ->
                hit(finding, things.label(node), things.type(node).map(things::named), best, Optional.empty());
            case ARTICLE ->
                hit(
                        finding,
                        finding.texts().getFirst(),
                        Optional.empty(),
                        best,
                        catalogue.articles().find(node));
            case QUOTE -> quote(finding, node, best);
        };
    }

    private Hit hit(
            Finding finding,
            String label,
            Optional<Named> type,
            Matches matches,
            Optional<ArticleIndex.Entry> article) {
        return new Hit(
                Findings.type(finding.kind()),
                finding.iri(),
                things.path(finding.iri()),
                label,
                type,
                matches.text(),
                matches.spans(),
                article.map(ArticleIndex.Entry::name),
                Optional.empty(),
                Optional.empty(),
                finding.weight());
    }

    private Hit quote(Finding finding, Node passage, Matches matches) {
        ArticleIndex.Entry article = things.object(passage, OA.hasSource.asNode())
                .flatMap(catalogue.articles()::find)
                .orElseThrow();
        return new Hit(
                Findings.type(finding.kind()),
                article.node().getURI(),
                things.path(article.node().getURI()),
                article.title(),
                Optional.empty(),
                matches.text(),
                matches.spans(),
                Optional.of(article.name()),
                Optional.of(finding.iri()),
                things.object(passage, OA.hasSelector.asNode()).map(s -> span(s, article)),
                finding.weight());
    }

    private TextSpan span(Node selector, ArticleIndex.Entry article) {
        return article.span(number(selector, OA.start.asNode()), number(selector, OA.end.asNode()));
    }

    private int number(Node selector, Node property) {
        return things.literal(selector, property).map(Integer::valueOf).orElse(0);
    }
}
