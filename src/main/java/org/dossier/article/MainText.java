package org.dossier.article;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page's article without what stands around it: that of the container which holds most text outside links, block by
 * block, one line each. What is called as things around an article are goes, unless it holds most of the text: sites also call an article after
 * its subjects ("post tag-customs").
 */
final class MainText {

    private static final String AROUND =
            "script, style, noscript, template, nav, header, footer, aside, form, button, iframe, svg, figure,"
                    + " figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
                    + " [role=contentinfo]";
    private static final Pattern UNLIKELY = Pattern.compile(
            "(?i)(?<![a-z])(share|sharing|social|related|recommend(ed)?|comments?|cookies?|consent|newsletter|subscribe|promo|advert(isement)?|ads?"
                    + "|sidebar|(bread)?crumbs?|menu|popup|modal|tags?|byline|caption|metadata|skip-link)(?![a-z])");

    private MainText() {}

    static String of(Document page) {
        Element body = page.body();
        body.select(AROUND).remove();
        Set<Element> around = around(body);
        int all = body.text().length();
        body.select("div, section, ul, p, span").stream()
                .filter(e -> UNLIKELY.matcher(e.className() + " " + e.id()).find())
                .filter(e -> !around.contains(e) || 2 * e.text().length() < all)
                .toList()
                .forEach(Element::remove);
        return PageLines.of(container(body));
    }

    /** The element with most text of its own, and those around it. */
    private static Set<Element> around(Element body) {
        Set<Element> found = new HashSet<>();
        TextWeights.heaviest(body).ifPresent(best -> {
            found.add(best);
            found.addAll(best.parents());
        });
        return found;
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
