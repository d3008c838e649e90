package org.dossier.serve.catalogue;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.article.Article;
import org.dossier.article.CodePoints;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.serve.answer.TextSpan;

/** The articles of a data set, newest first; those without a day last. */
public final class ArticleIndex {

    private static final int LONGEST_TITLE = 120;

    /**
     * One article.
     *
     * @param places in its text, whose spans are told in code points and in UTF-16 units
     */
    public record Entry(
            Node node,
            String name,
            String title,
            Optional<String> published,
            boolean inferred,
            Optional<Article> article,
            CodePoints places) {

        /** @param start in code points */
        public TextSpan span(int start, int end) {
            return new TextSpan(start, end, places.unit(start), places.unit(end));
        }

        /** @param start in UTF-16 units */
        public TextSpan spanOfUnits(int start, int end) {
            return new TextSpan(places.before(start), places.before(end), start, end);
        }
    }

    private final Ranking<Entry> all;
    private final Map<String, Entry> byName = new HashMap<>();

    ArticleIndex(Things things, ArticleTexts texts) {
        List<Entry> entries = things.instances(Dos.ARTICLE).stream()
                .map(n -> entry(n, things, texts))
                .sorted(Comparator.comparing((Entry e) -> e.published().orElse(""))
                        .reversed()
                        .thenComparing(Entry::name))
                .toList();
        all = new Ranking<>(entries, Entry::node);
        entries.forEach(e -> byName.put(e.name(), e));
    }

    private static Entry entry(Node node, Things things, ArticleTexts texts) {
        String name = things.literal(node, DCTerms.identifier.asNode()).orElseGet(node::getURI);
        Optional<Article> article = texts.find(name);
        return new Entry(
                node,
                name,
                things.literal(node, RDFS.Nodes.label)
                        .or(() -> article.flatMap(a -> firstLine(a.text())))
                        .orElse(name),
                things.literal(node, DCTerms.issued.asNode()),
                things.object(node, Terms.DATE_REASON).isPresent(),
                article,
                new CodePoints(article.map(Article::text).orElse("")));
    }

    /** The headline, as far as one can tell, without a credit in brackets that a page glued to it. */
    private static Optional<String> firstLine(String text) {
        return text.lines()
                .map(l -> l.replaceFirst("\\[[^\\[\\]]{1,60}\\]\\s*$", "").strip())
                .filter(l -> !l.isEmpty())
                .findFirst()
                .map(l -> l.length() <= LONGEST_TITLE ? l : cut(l) + "…");
    }

    private static String cut(String line) {
        int space = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, LONGEST_TITLE / 2));
    }

    public List<Entry> all() {
        return all.all();
    }

    /** Some of them. */
    public Stream<Entry> of(BitSet set) {
        return all.of(set);
    }

    boolean mark(Node node, BitSet set) {
        return all.mark(node, set);
    }

    public Optional<Entry> find(Node node) {
        return all.find(node);
    }

    public Optional<Entry> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
