package org.dossier.article;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page's article without what stands around it: that of the container which holds most text outside links, block by
 * block, one line each. Forms go, unless the article is in one, as on sites that put all of a page into a form.
 */
final class MainText {

    private static final String AROUND =
            "script, style, noscript, template, nav, header, footer, aside, button, iframe, svg, figure, figcaption,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo]";
    private static final Pattern UNLIKELY = Pattern.compile(
            "(?i)(?<![a-z])(share|sharing|social|related|recommend(ed)?|comments?|cookies?|consent|newsletter|subscribe|promo|advert(isement)?|ads?"
                    + "|sidebar|(bread)?crumbs?|menu|popup|modal|tags?|byline|caption|metadata|skip-link)(?![a-z])");

    /** Sites call an article after its subjects: "post tag-customs category-social". */
    private static final Pattern SUBJECT = Pattern.compile("(?i)(?<![a-z-])(?:tag|category)-\\S+");

    private MainText() {}

    static String of(Document page) {
        Element body = page.body();
        body.select(AROUND).remove();
        body.select("div, section, ul, p, span").stream()
                .filter(MainText::isUnlikely)
                .toList()
                .forEach(Element::remove);
        Optional<Element> best = TextWeights.heaviest(body);
        body.select("form").stream()
                .filter(f ->
                        best.filter(b -> b.equals(f) || b.parents().contains(f)).isEmpty())
                .toList()
                .forEach(Element::remove);
        return PageLines.of(container(body));
    }

    private static boolean isUnlikely(Element element) {
        String called =
                SUBJECT.matcher(element.className() + " " + element.id()).replaceAll("");
        return UNLIKELY.matcher(called).find();
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
