package org.dossier.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page's article without what stands around it: that of the container which holds most text outside links, block by
 * block, one line each.
 */
final class MainText {

    private static final String AROUND =
            "script, style, noscript, template, nav, header, footer, aside, form, button, iframe, svg, figure,"
                    + " figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
                    + " [role=contentinfo]";
    private static final Pattern UNLIKELY = Pattern.compile(
            "(?i)\\b(share|social|related|recommend|comments?|cookie|consent|newsletter|subscribe|promo|advert|ads?|sidebar|breadcrumbs?"
                    + "|menu|popup|modal|tags?|byline|caption|skip-link)\\b");

    private MainText() {}

    static String of(Document page) {
        Element body = page.body();
        body.select(AROUND).remove();
        body.select("div, section, ul, p, span").stream()
                .filter(e -> UNLIKELY.matcher(e.className() + " " + e.id()).find())
                .toList()
                .forEach(Element::remove);
        return PageLines.of(container(body));
    }

    /** The element with most text of its own; the article element around it, if there is one; the body where no text is found. */
    private static Element container(Element body) {
        Element story = body.selectFirst("article");
        return TextWeights.heaviest(body)
                .map(best ->
                        story != null && (best.equals(story) || best.parents().contains(story)) ? story : best)
                .orElse(body);
    }
}
