package org.dossier.serve.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.ArticleSummary;
import org.dossier.serve.answer.Articles;
import org.dossier.serve.catalogue.ArticleIndex;
import org.dossier.serve.catalogue.Catalogue;

/** {@code /api/articles}: the articles, newest first. */
public final class ArticlesEndpoint implements Endpoint {

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private static final Comparator<ArticleSummary> BY_DAY =
            Comparator.comparing((ArticleSummary a) -> a.published().orElse(""));

    private static final Comparator<ArticleSummary> BY_NAME = Comparator.comparing(ArticleSummary::name);

    private static final Map<String, Comparator<ArticleSummary>> ORDERS = Map.of(
            "-published", BY_DAY.reversed().thenComparing(BY_NAME),
            "published", BY_DAY.thenComparing(BY_NAME),
            "title", Comparator.comparing(ArticleSummary::title).thenComparing(BY_NAME),
            "facts", Comparator.comparingInt(ArticleSummary::facts).reversed().thenComparing(BY_NAME));

    private final Catalogue catalogue;

    public ArticlesEndpoint(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Articles answer(Parameters asked) {
        Comparator<ArticleSummary> order = ORDERS.get(asked.choice("sort", "-published", ORDERS.keySet()));
        List<ArticleIndex.Entry> found = found(asked);
        Stream<ArticleSummary> sorted = found.stream().map(catalogue::summary).sorted(order);
        return new Articles(
                found.size(), Page.of(asked, USUAL, MOST).cut(sorted).toList());
    }

    private List<ArticleIndex.Entry> found(Parameters asked) {
        Optional<Node> about = asked.text("about").map(catalogue.things()::node);
        return about.map(n ->
                        catalogue.articles().of(catalogue.around(n).articles()).toList())
                .orElseGet(catalogue.articles()::all);
    }
}
