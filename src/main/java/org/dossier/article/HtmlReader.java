package org.dossier.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a web page as an article. What the page says about itself is taken from schema.org JSON-LD first, then OpenGraph and
 * other {@code meta} elements, then {@code <time>} and {@code <title>}. Nothing is fetched and no script runs.
 */
final class HtmlReader {

    private HtmlReader() {}

    /** @throws ArticleException if the page holds no text */
    static Article read(String where, String name, String html) {
        Document page = Jsoup.parse(html);
        PageMetadata linked = PageMetadata.of(page);
        Article article = new Article(
                name,
                first(Stream.of(linked.title(), meta(page, "og:title"), text(page, "h1"), text(page, "title"))),
                PageDate.of(page, linked),
                first(Stream.of(linked.publisher(), meta(page, "og:site_name"))),
                first(Stream.of(linked.author(), meta(page, "author"), meta(page, "article:author"))),
                first(Stream.of(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url"))),
                first(attribute(page, "html", "lang").stream().map(Optional::of))
                        .orElse("en"),
                MainText.of(page));
        if (article.text().isBlank()) {
            throw new ArticleException(where, "this page holds no text to read; save the article itself as .txt");
        }
        return article;
    }

    private static Optional<String> first(Stream<Optional<String>> candidates) {
        return candidates
                .flatMap(Optional::stream)
                .filter(c -> !c.isBlank())
                .map(String::strip)
                .findFirst();
    }

    private static Optional<String> meta(Document page, String property) {
        return page.select("meta").stream()
                .filter(m -> m.attr("property").equalsIgnoreCase(property)
                        || m.attr("name").equalsIgnoreCase(property))
                .map(m -> m.attr("content"))
                .findFirst();
    }

    private static Optional<String> attribute(Document page, String selector, String name) {
        return Optional.ofNullable(page.selectFirst(selector)).map(e -> e.attr(name));
    }

    private static Optional<String> text(Document page, String selector) {
        List<Element> found = page.select(selector);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).text());
    }
}
