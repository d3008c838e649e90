package org.dossier.serve.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.serve.answer.Article;
import org.dossier.serve.answer.Article.Mention;
import org.dossier.serve.answer.Article.Passage;
import org.dossier.serve.answer.Article.ReadFact;
import org.dossier.serve.answer.ArticleSummary;
import org.dossier.serve.answer.Event;
import org.dossier.serve.answer.Figure;
import org.dossier.serve.answer.Statement;
import org.dossier.serve.answer.TextSpan;
import org.dossier.serve.catalogue.ArticleIndex;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Events;
import org.dossier.serve.catalogue.PassageIndex;
import org.dossier.serve.catalogue.Sources;
import org.dossier.serve.catalogue.Things;

/** Puts together what was read from one article. */
final class ArticleReader {

    private final Catalogue catalogue;
    private final Things things;
    private final PassageIndex passages;
    private final ArticleIndex.Entry entry;
    private final Sources sources;
    private final List<Node> read;

    ArticleReader(Catalogue catalogue, ArticleIndex.Entry entry) {
        this.catalogue = catalogue;
        this.things = catalogue.things();
        this.passages = catalogue.passages();
        this.entry = entry;
        this.sources = catalogue.sources(entry);
        this.read = passages.passages(entry.node())
                .flatMap(passages::evidence)
                .flatMap(passages::supported)
                .filter(n -> !passages.isFact(n))
                .distinct()
                .toList();
    }

    Article read(List<String> leftOut) {
        ArticleSummary summary = catalogue.summary(entry);
        String text = entry.article().map(org.dossier.article.Article::text).orElse("");
        return new Article(
                summary.name(),
                summary.iri(),
                summary.path(),
                summary.title(),
                summary.published(),
                summary.inferred(),
                things.objects(entry.node(), Terms.DATE_REASON).stream()
                        .map(Node::getLiteralLexicalForm)
                        .toList(),
                summary.source(),
                summary.author(),
                summary.url(),
                summary.facts(),
                entry.article().map(org.dossier.article.Article::text),
                Paragraphs.of(text).stream()
                        .map(s -> entry.spanOfUnits(s.start(), s.end()))
                        .toList(),
                mentions(text),
                passages(),
                figures(),
                statements(),
                events(),
                sources.used(),
                leftOut);
    }

    private List<Mention> mentions(String text) {
        return new NameSpotter(things, read)
                .find(text).stream()
                        .map(f -> new Mention(
                                entry.spanOfUnits(f.span().start(), f.span().end()), things.ref(f.thing())))
                        .toList();
    }

    private List<Passage> passages() {
        return passages.passages(entry.node())
                .filter(p -> things.object(p, OA.hasSelector.asNode()).isPresent())
                .flatMap(this::passage)
                .sorted(Comparator.comparingInt((Passage p) -> p.span().start())
                        .thenComparingInt(p -> p.span().end()))
                .toList();
    }

    private Stream<Passage> passage(Node node) {
        List<Node> evidence = passages.evidence(node).toList();
        List<String> ids = sources.cite(evidence.stream().map(Node::getURI).toList());
        if (ids.isEmpty()) {
            return Stream.empty();
        }
        List<Node> supported = evidence.stream()
                .flatMap(passages::supported)
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        TextSpan span = sources.used().get(ids.getFirst()).span();
        return Stream.of(new Passage(
                span,
                ids,
                things.refs(supported.stream().filter(n -> !passages.isFact(n)).toList()),
                supported.stream().flatMap(this::fact).toList()));
    }

    private Stream<ReadFact> fact(Node node) {
        return passages.fact(node)
                .map(t -> new ReadFact(
                        things.ref(t.getSubject()),
                        things.named(t.getPredicate().getURI()),
                        catalogue.facts().value(t.getObject()),
                        sources.cite(sources.support(t))));
    }

    private List<Figure> figures() {
        return read.stream()
                .flatMap(n -> catalogue.figures().find(n).stream())
                .map(sources::cite)
                .toList();
    }

    private List<Statement> statements() {
        return read.stream()
                .filter(n -> things.isA(n, Dos.STATEMENT))
                .map(n -> catalogue.sayings().statement(n, sources))
                .toList();
    }

    private List<Event> events() {
        return read.stream()
                .flatMap(n -> catalogue.events().find(n).stream())
                .sorted(Events.ORDER)
                .map(sources::cite)
                .toList();
    }
}
