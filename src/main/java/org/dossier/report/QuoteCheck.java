package org.dossier.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.dossier.article.Article;
import org.dossier.entity.Slug;
import org.dossier.graph.Terms;

/**
 * Compares every quote of a graph with the articles that it was read from.
 *
 * @param passages how many were compared
 * @param problems one line each: an article that is missing or has changed, a quote that no longer stands where it stood
 */
public record QuoteCheck(int passages, List<String> problems) {

    /** Compares the graph with the articles, matched by name. */
    public static QuoteCheck of(Graph graph, Collection<Article> articles) {
        Map<String, Article> byName = new HashMap<>();
        articles.forEach(a -> byName.put(a.name(), a));
        List<String> problems = new ArrayList<>(digests(graph, byName));
        List<Passage> passages = Passage.all(graph);
        for (Passage passage : passages) {
            Article article = byName.get(passage.article());
            if (article != null && !stands(passage, article.text())) {
                problems.add(passage.article() + ": no longer says at characters " + passage.start() + " to "
                        + passage.end() + ": \"" + passage.quote() + "\"");
            }
        }
        return new QuoteCheck(passages.size(), List.copyOf(problems));
    }

    private static List<String> digests(Graph graph, Map<String, Article> byName) {
        List<String> problems = new ArrayList<>();
        graph.stream(Node.ANY, Terms.DIGEST, Node.ANY)
                .sorted((a, b) ->
                        a.getSubject().toString().compareTo(b.getSubject().toString()))
                .forEach(t -> {
                    String name = Passage.literal(graph, t.getSubject(), DCTerms.identifier.asNode())
                            .orElse("");
                    Article article = byName.get(name);
                    if (article == null) {
                        problems.add(name + ": was not given, so its quotes could not be compared");
                    } else if (!Slug.sha256(article.text()).equals(t.getObject().getLiteralLexicalForm())) {
                        problems.add(name + ": has changed since it was read; build again to read it anew");
                    }
                });
        return problems;
    }

    private static boolean stands(Passage passage, String text) {
        int length = text.codePointCount(0, text.length());
        if (passage.end() > length) {
            return false;
        }
        int start = text.offsetByCodePoints(0, passage.start());
        return text.startsWith(passage.quote(), start)
                && text.codePointCount(start, start + passage.quote().length()) == passage.end() - passage.start();
    }
}
