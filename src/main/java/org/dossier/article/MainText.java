package org.dossier.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page's article without what stands around it: the container whose paragraphs hold most text outside links, in the
 * manner of Readability (Arc90), block by block, one line each.
 */
final class MainText {

    private static final String AROUND =
            "script, style, noscript, template, nav, header, footer, aside, form, button, iframe, svg, figure,"
                    + " figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
                    + " [role=contentinfo]";
    private static final Pattern UNLIKELY = Pattern.compile(
            "(?i)\\b(share|social|related|recommend|comments?|cookie|consent|newsletter|subscribe|promo|advert|ads?|sidebar|breadcrumbs?"
                    + "|menu|popup|modal|tags?|byline|caption|skip-link)\\b");
    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, td, th, dd, dt";

    private MainText() {}

    static String of(Document page) {
        Element body = page.body();
        body.select(AROUND).remove();
        body.select("div, section, ul, p, span").stream()
                .filter(e -> UNLIKELY.matcher(e.className() + " " + e.id()).find())
                .toList()
                .forEach(Element::remove);
        return lines(container(body));
    }

    /** The element with most paragraph text as its children or grandchildren; the body where no paragraph is found. */
    private static Element container(Element body) {
        Map<Element, Integer> scores = new HashMap<>();
        for (Element paragraph : body.select("p, li, blockquote, pre")) {
            int length = ownText(paragraph);
            Element parent = paragraph.parent();
            if (parent != null) {
                scores.merge(parent, length, Integer::sum);
                if (parent.parent() != null) {
                    scores.merge(parent.parent(), length / 2 + 1, Integer::sum);
                }
            }
        }
        Element story = body.selectFirst("article");
        return body.getAllElements().stream()
                .filter(scores::containsKey)
                .reduce((best, next) -> scores.get(next) > scores.get(best) ? next : best)
                .map(best ->
                        story != null && (best.equals(story) || best.parents().contains(story)) ? story : best)
                .orElse(body);
    }

    private static int ownText(Element paragraph) {
        int linked =
                paragraph.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return Math.max(0, paragraph.text().length() - 2 * linked);
    }

    private static String lines(Element container) {
        List<Element> blocks = container.select(BLOCKS).stream()
                .filter(b -> b.select(BLOCKS).size() == 1)
                .toList();
        String lines =
                blocks.stream().map(MainText::line).filter(l -> !l.isBlank()).collect(Collectors.joining("\n"));
        return lines.isBlank() ? container.wholeText().strip() : lines + "\n";
    }

    private static String line(Element block) {
        String text = block.text().strip();
        return block.closest("li") != null && !text.isEmpty() ? "• " + text : text;
    }
}
