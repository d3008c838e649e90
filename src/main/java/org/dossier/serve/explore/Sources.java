package org.dossier.serve.explore;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.dossier.entity.Slug;
import org.dossier.graph.NTriples;
import org.dossier.graph.Terms;
import org.dossier.serve.answer.Source;
import org.dossier.serve.answer.TextSpan;

/** Where the facts of one answer come from: each piece of evidence once, by its IRI, in the order of its first use. */
final class Sources {

    private final Things things;
    private final ArticleIndex articles;
    private final Map<String, Source> used = new LinkedHashMap<>();

    Sources(Things things, ArticleIndex articles) {
        this.things = things;
        this.articles = articles;
    }

    Map<String, Source> used() {
        return used;
    }

    /** The evidence of a thing: IRIs. */
    List<String> of(Node thing) {
        return cite(ids(things, thing));
    }

    /** The evidence of one fact; that of its subject, if it has none of its own. */
    List<String> of(Triple fact) {
        List<String> own = ids(things, Terms.iri(things.base() + "fact/" + Slug.digest(NTriples.line(fact))));
        return own.isEmpty() ? of(fact.getSubject()) : cite(own);
    }

    static List<String> ids(Things things, Node derived) {
        return things.objects(derived, Terms.DERIVED).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
    }

    List<String> cite(List<String> ids) {
        ids.forEach(id -> used.computeIfAbsent(id, this::source));
        return ids.stream().filter(used::containsKey).toList();
    }

    int witnesses(List<String> ids) {
        return (int) ids.stream().map(id -> used.get(id).article()).distinct().count();
    }

    private Source source(String id) {
        Node evidence = Terms.iri(id);
        Node passage = things.object(evidence, OA.hasSource.asNode()).orElse(evidence);
        Node at = things.object(passage, OA.hasSelector.asNode()).isPresent() ? passage : evidence;
        Optional<Node> selector = things.object(at, OA.hasSelector.asNode());
        Optional<ArticleIndex.Entry> article =
                things.object(at, OA.hasSource.asNode()).flatMap(articles::find);
        if (selector.isEmpty() || article.isEmpty()) {
            return null;
        }
        return new Source(
                id,
                article.get().name(),
                article.get().title(),
                article.get().published(),
                span(selector.get(), article.get()),
                things.literal(selector.get(), OA.exact.asNode()).orElse(""),
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
