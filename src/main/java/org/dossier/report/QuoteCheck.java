package org.dossier.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * @param problems one line each: an article that is missing or has changed, and how many of its quotes stand, have moved or are gone; a
 *     quote that is gone
 * @param changed names of the articles that have changed
 */
public record QuoteCheck(int passages, List<String> problems, List<String> changed) {

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
        List<String> problems = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<String, String> digest : digests(graph).entrySet()) {
            String name = digest.getKey();
            List<Passage> quotes = passages.getOrDefault(name, List.of());
            Article article = byName.get(name);
            if (article == null) {
                problems.add(name + ": was not given, so its quotes could not be compared");
                continue;
            }
            compared += quotes.size();
            boolean same = Slug.sha256(article.text()).equals(digest.getValue());
            if (!same) {
                changed.add(name);
            }
            problems.addAll(compare(article, quotes, same));
        }
        return new QuoteCheck(compared, List.copyOf(problems), List.copyOf(changed));
    }

    /** The digest of each article by its name, sorted. */
    private static Map<String, String> digests(Graph graph) {
        Map<String, String> digests = new TreeMap<>();
        graph.stream(Node.ANY, Terms.DIGEST, Node.ANY)
                .forEach(t -> digests.put(
                        Passage.literal(graph, t.getSubject(), DCTerms.identifier.asNode())
                                .orElse(""),
                        t.getObject().getLiteralLexicalForm()));
        return digests;
    }

    private static List<String> compare(Article article, List<Passage> quotes, boolean same) {
        int[] offsets = offsets(article.text());
        Map<Fate, List<Passage>> fates =
                quotes.stream().collect(Collectors.groupingBy(q -> fate(q, article.text(), offsets)));
        List<Passage> gone = fates.getOrDefault(Fate.GONE, List.of());
        List<Passage> moved = fates.getOrDefault(Fate.MOVED, List.of());
        List<String> problems = new ArrayList<>();
        if (!same) {
            problems.add(article.name() + ": has changed since it was read; of its " + quotes.size() + " quotes "
                    + (quotes.size() - gone.size() - moved.size()) + " stand, " + moved.size() + " have moved, "
                    + gone.size() + " are gone; read it anew with 'dossier replace'");
        }
        List<Passage> wrong = new ArrayList<>(gone);
        wrong.addAll(same ? moved : List.of());
        wrong.forEach(q -> problems.add(article.name() + ": no longer says at characters " + q.start() + " to "
                + q.end() + ": \"" + q.quote() + "\""));
        return problems;
    }

    /** The UTF-16 offset of each code point, and of the end. */
    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return offsets;
    }

    private static Fate fate(Passage quote, String text, int[] offsets) {
        boolean inside = quote.end() < offsets.length;
        if (inside
                && text.substring(offsets[quote.start()], offsets[quote.end()]).equals(quote.quote())) {
            return Fate.STANDS;
        }
        return text.contains(quote.quote()) ? Fate.MOVED : Fate.GONE;
    }
}
