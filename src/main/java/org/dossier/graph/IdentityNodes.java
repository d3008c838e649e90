package org.dossier.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dossier.entity.Clusters;
import org.dossier.entity.Entities;
import org.dossier.entity.PossiblySame;
import org.dossier.statement.Origins;
import org.dossier.statement.Statement;
import org.dossier.statement.Statements;
import org.dossier.statement.Value;

/**
 * Says what is known of identity: IRIs that lead to the one that stands for them, things that may be one, articles that are prints of
 * one text, and how many independent origins a node has.
 *
 * <pre>{@code
 * <organization/tax-bureau-mx> dcterms:isReplacedBy <organization/federal-tax-bureau-mx> .
 * <person/ann-lee-customs> dos:possiblySame <person/ann-lee-police> .
 * <article/evening-post> dos:reprintOf <article/morning-post> .
 * <figure/cases-solved-3800-5d0c…> dos:origins 2 ; dos:confidence 0.99 .
 * }</pre>
 */
final class IdentityNodes {

    /** Nothing that is read is surer, however many say it. */
    private static final double MOST = 0.99;

    private final Draft graph;
    private final EvidenceNodes evidence;

    IdentityNodes(Draft graph, EvidenceNodes evidence) {
        this.graph = graph;
        this.evidence = evidence;
    }

    void add(Entities entities, Statements statements) {
        entities.aliases().forEach(this::alias);
        statements.aliases().forEach(this::alias);
        Set<Clusters.Pair> tied = tied(entities.possible(), statements);
        entities.possible().stream()
                .filter(p -> !tied.contains(Clusters.Pair.of(p.one(), p.other())))
                .forEach(this::possible);
        reprints(statements.origins());
        origins(statements);
    }

    private void alias(String iri, Entities.Alias alias) {
        graph.fact(Triple.create(graph.iri(iri), Terms.REPLACED, graph.iri(alias.iri())), alias.articles());
    }

    /** The pairs that a fact ties to one another, as an edition to the one before: what is tied is two things. */
    private static Set<Clusters.Pair> tied(Collection<PossiblySame> possible, Statements statements) {
        Set<String> ends =
                possible.stream().flatMap(p -> Stream.of(p.one(), p.other())).collect(Collectors.toSet());
        Set<Clusters.Pair> tied = new HashSet<>();
        for (Statement statement : statements.all()) {
            if (ends.contains(statement.subject()) && statement.value() instanceof Value.Resource other) {
                tied.add(Clusters.Pair.of(statement.subject(), other.iri()));
            }
        }
        return tied;
    }

    /** With the score on the fact, since it is no fact like others. */
    private void possible(PossiblySame pair) {
        Triple triple = Triple.create(graph.iri(pair.one()), Terms.POSSIBLY_SAME, graph.iri(pair.other()));
        graph.fact(triple, pair.articles());
        Node fact = evidence.reify(triple, pair.articles());
        graph.evidence(Triple.create(fact, Terms.CONFIDENCE, EvidenceNodes.decimal(pair.score())), pair.articles());
    }

    private void reprints(Origins origins) {
        origins.byArticle().forEach((article, origin) -> {
            if (!article.equals(origin)) {
                String base = graph.base();
                graph.evidence(
                        Triple.create(
                                ArticleNodes.iri(base, article), Terms.REPRINT_OF, ArticleNodes.iri(base, origin)),
                        Set.of(article));
            }
        });
    }

    /** Of nodes that several articles tell: how many of these are no prints of each other, and how sure that makes it. */
    private void origins(Statements statements) {
        statements.all().stream()
                .filter(s ->
                        s.property().equals(RDF.type.getURI()) && s.articles().size() > 1)
                .forEach(s -> origins(s, statements.origins()));
    }

    private void origins(Statement told, Origins origins) {
        Node node = graph.iri(told.subject());
        Node number = EvidenceNodes.integer(origins.independent(told.articles()));
        Node confidence = EvidenceNodes.decimal(Math.min(MOST, origins.confidence(told.evidence())));
        graph.evidence(Triple.create(node, Terms.ORIGINS, number), told.articles());
        graph.evidence(Triple.create(node, Terms.CONFIDENCE, confidence), told.articles());
    }
}
