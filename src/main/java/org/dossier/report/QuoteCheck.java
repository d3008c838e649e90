package org.dossier.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.dossier.article.Article;
import org.dossier.article.CodePoints;
import org.dossier.article.Sha256;
import org.dossier.graph.Terms;

/**
 * Compares the quotes of a graph with those of its articles that are given.
 *
 * @param passages how many were compared
 * @param problems one line each: an article that has changed, and how many of its quotes stand, have moved or are gone; a quote that is
 *     gone; a given article that the graph does not know
 * @param changed names of the articles that have changed
 * @param notGiven names of the graph's articles that were not given, and so not looked at
 * @param strange names of given articles that the graph does not know
 */
public record QuoteCheck(
        int passages, List<String> problems, List<String> changed, List<String> notGiven, List<String> strange) {

    /** Where a quote is now. */
    private enum Fate {
        STANDS,
        MOVED,
        GONE
    }

    /** Compares the graph with the articles, matched by name. */
    public static QuoteCheck of(Graph graph, Collection<Article> articles) {
        Map<String, Article> byName = new HashMap<>();
        articles.forEach(a -> byName.put(a.name(), a));
        Map<String, List<Passage>> passages =
                Passage.all(graph).stream().collect(Collectors.groupingBy(Passage::article));
        Map<String, String> digests = digests(graph);
        List<String> problems = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        int compared = 0;
        for (String name : sorted(digests.keySet(), byName::containsKey)) {
            List<Passage> quotes = passages.getOrDefault(name, List.of());
            Article article = byName.get(name);
            compared += quotes.size();
            boolean same = Sha256.hex(article.text()).equals(digests.get(name));
            if (!same) {
                changed.add(name);
            }
            problems.addAll(compare(article, quotes, same));
        }
        List<String> strange = sorted(byName.keySet(), n -> !digests.containsKey(n));
        strange.forEach(n -> problems.add(n + ": is no article of this data set; bring it in with 'dossier add'"));
        List<String> notGiven = sorted(digests.keySet(), n -> !byName.containsKey(n));
        return new QuoteCheck(compared, List.copyOf(problems), List.copyOf(changed), notGiven, strange);
    }

    private static List<String> sorted(Collection<String> names, Predicate<String> which) {
        return names.stream().filter(which).sorted().toList();
    }

    /** The digest of each article by its name. */
    private static Map<String, String> digests(Graph graph) {
        Map<String, String> digests = new HashMap<>();
        graph.stream(Node.ANY, Terms.DIGEST, Node.ANY)
                .forEach(t -> digests.put(
                        Passage.literal(graph, t.getSubject(), DCTerms.identifier.asNode())
                                .orElse(""),
                        t.getObject().getLiteralLexicalForm()));
        return digests;
    }

    private static List<String> compare(Article article, List<Passage> quotes, boolean same) {
        CodePoints places = new CodePoints(article.text());
        Map<Fate, List<Passage>> fates =
                quotes.stream().collect(Collectors.groupingBy(q -> fate(q, article.text(), places)));
        List<Passage> gone = fates.getOrDefault(Fate.GONE, List.of());
        List<Passage> moved = fates.getOrDefault(Fate.MOVED, List.of());
        List<String> problems = new ArrayList<>();
        if (!same) {
            problems.add(article.name() + ": has changed since it was read; of its "
                    + Count.of(quotes.size(), "quote") + " "
                    + Count.of(quotes.size() - gone.size() - moved.size(), "stands", "stand") + ", "
                    + Count.of(moved.size(), "has moved", "have moved") + ", "
                    + Count.of(gone.size(), "is gone", "are gone") + "; read it anew with 'dossier replace'");
        }
        List<Passage> wrong = new ArrayList<>(gone);
        wrong.addAll(same ? moved : List.of());
        wrong.forEach(q -> problems.add(article.name() + ": no longer says at characters " + q.start() + " to "
                + q.end() + ": \"" + q.quote() + "\""));
        return problems;
    }

    private static Fate fate(Passage quote, String text, CodePoints places) {
        boolean inside = quote.end() <= places.count();
        if (inside
                && text.substring(places.unit(quote.start()), places.unit(quote.end()))
                        .equals(quote.quote())) {
            return Fate.STANDS;
        }
        return text.contains(quote.quote()) ? Fate.MOVED : Fate.GONE;
    }
}
