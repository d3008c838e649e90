package org.dossier.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.knowledge.Ontology;

/**
 * How right a graph is.
 *
 * @param articles scores by article and kind
 * @param errors in the order of articles and kinds
 * @param items the values of all facts but entities
 */
public record Evaluation(SortedMap<String, Map<Kind, Score>> articles, List<ScoredError> errors, List<Item> items) {

    /** Compares a graph with the answers for some of its articles. */
    public static Evaluation of(KnowledgeGraph graph, List<Gold> answers, Ontology ontology) {
        SortedMap<String, Map<Kind, Score>> articles = new TreeMap<>();
        List<ScoredError> errors = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        Rules rules = new Rules(graph.evidence().keySet());
        Items all = new Items(graph, rules, ontology);
        for (Gold gold : answers) {
            ArticleGraph stated = new ArticleGraph(graph.facts(), gold.article(), ontology);
            ArticleScorer scorer = new ArticleScorer(gold, stated, all, ontology);
            articles.put(gold.article(), scorer.scores());
            errors.addAll(scorer.errors(rules).list());
            items.addAll(scorer.items());
        }
        return new Evaluation(articles, List.copyOf(errors), List.copyOf(items));
    }

    /** The scores of all articles together, by kind. */
    public Map<Kind, Score> total() {
        Map<Kind, Score> total = new EnumMap<>(Kind.class);
        articles.values().forEach(scores -> scores.forEach((kind, score) -> total.merge(kind, score, Score::plus)));
        return total;
    }

    /** Everything together: each slot of each fact counts the same. */
    public Score overall() {
        return total().values().stream().reduce(Score.NONE, Score::plus);
    }
}
