package org.dossier.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The day on which a page says that its article was published: what it tells machines; else the first date that it marks or prints between its
 * headline and its text. A date elsewhere may be that of another story.
 */
final class PageDate {

    private static final List<String> NAMES = List.of(
            "article:published_time",
            "date",
            "datepublished",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.issued",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date");

    /** Characters of a paragraph, and of the line of a date at most. */
    private static final int PARAGRAPH = 80;

    /** A lead may stand above the date. */
    private static final int PARAGRAPHS = 2;

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

    private PageDate() {}

    static Optional<LocalDate> of(Document page, PageMetadata linked) {
        Stream<String> told = Stream.of(
                        linked.published().stream(),
                        NAMES.stream().flatMap(name -> meta(page, name)),
                        page.select("[itemprop=datePublished]").stream().map(PageDate::value))
                .flatMap(s -> s);
        return told.map(String::strip)
                .flatMap(t -> WrittenDay.of(t).stream())
                .findFirst()
                .or(() -> belowHeadline(page))
                .or(() -> onlyOne(page));
    }

    private static Stream<String> meta(Document page, String name) {
        return page.select("meta").stream()
                .filter(m -> m.attr("property").equalsIgnoreCase(name)
                        || m.attr("name").equalsIgnoreCase(name))
                .map(m -> m.attr("content"));
    }

    private static String value(Element dated) {
        return Stream.of("content", "datetime")
                .map(dated::attr)
                .filter(v -> !v.isBlank())
                .findFirst()
                .orElseGet(dated::text);
    }

    private static Optional<LocalDate> belowHeadline(Document page) {
        Element headline = page.selectFirst("h1");
        int paragraphs = 0;
        boolean below = false;
        for (Element element : page.body().getAllElements()) {
            below |= element.equals(headline);
            String own = element.ownText();
            paragraphs += below && own.length() > PARAGRAPH ? 1 : 0;
            boolean next = paragraphs > 0 && HEADINGS.contains(element.normalName());
            if (paragraphs > PARAGRAPHS || next) {
                break;
            }
            Optional<LocalDate> day = below ? day(element, own) : Optional.empty();
            if (day.isPresent() && element.closest("li:has(a)") == null) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Element element, String own) {
        return element.hasAttr("datetime")
                ? WrittenDay.of(element.attr("datetime").strip())
                : own.length() <= PARAGRAPH ? WrittenDay.in(own) : Optional.empty();
    }

    /** Of a page without a headline, or with the date above it. */
    private static Optional<LocalDate> onlyOne(Document page) {
        List<LocalDate> days = page.select("time[datetime]").stream()
                .flatMap(t -> WrittenDay.of(t.attr("datetime").strip()).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }
}
