package org.dossier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static final String PAGE = """
            <html lang="en-GB"><head><title>Fakes burnt | The Paper</title>
            <meta property="og:title" content="Fakes burnt (og)">
            <script type="application/ld+json">{"@context": "http://example.org/never-fetched", "@graph": [{"@type": "WebSite"},
              {"@type": "NewsArticle", "headline": "Fakes burnt", "datePublished": "2023-05-04T08:00:00+02:00",
               "author": [{"name": "A. Writer"}], "publisher": {"name": "The Paper"}}]}</script></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
            <div class="cookie consent"><p>We value your privacy. Accept all cookies to go on reading this page.</p></div>
            <div class="story"><h1>Fakes burnt</h1><p>Customs officers burnt 300 <b>fake</b>&nbsp;bags on Monday.</p>
            <p>The results:</p><ul><li>27 arrests</li><li><p>two shops closed</p></li></ul>
            <script>alert("27 more arrests")</script></div>
            <div class="related"><p>Also read: 500 bags found in a car, says a witness of the events at the border.</p></div>
            <footer><p>Copyright The Paper 2023</p></footer></body></html>
            """;

    @Test
    void pageGivesItsTextWithoutWhatStandsAroundIt() {
        assertEquals(
                "Fakes burnt\n\nCustoms officers burnt 300 fake bags on Monday.\n\nThe results:\n\n• 27 arrests\n• two shops closed\n",
                HtmlReader.read("a.html", "a", PAGE).text());
    }

    @Test
    void structuredDataComesBeforeOtherMetadata() {
        Article article = HtmlReader.read("a.html", "a", PAGE);
        assertEquals(Optional.of("Fakes burnt"), article.title());
        assertEquals(Optional.of(LocalDate.of(2023, 5, 4)), article.published());
        assertEquals(Optional.of("The Paper"), article.source());
        assertEquals(Optional.of("A. Writer"), article.author());
        assertEquals("en-GB", article.language());
    }

    @Test
    void brokenStructuredDataFallsBackToTheRest() {
        String page =
                "<meta name=date content='2020-01-02'><title>T</title><script type='application/ld+json'>{oops</script><p>Text.";
        Article article = HtmlReader.read("a.html", "a", page);
        assertEquals(Optional.of("T"), article.title());
        assertEquals(Optional.of(LocalDate.of(2020, 1, 2)), article.published());
    }

    @Test
    void impossibleDateInAPageIsLeftOut() {
        assertEquals(
                Optional.empty(),
                HtmlReader.read("a.html", "a", "<time datetime='2023-02-31'></time><p>Text.")
                        .published());
    }

    @Test
    void pageWithoutTextIsAnError() {
        assertThrows(
                ArticleException.class,
                () -> HtmlReader.read("a.html", "a", "<nav>Home</nav><script>document.write('x')</script>"));
    }

    @Test
    void deepNestingDoesNotOverflow() {
        String deep = "<div>".repeat(100_000) + "<p>Text.</p>";
        assertEquals("Text.\n", HtmlReader.read("a.html", "a", deep).text());
    }

    @Test
    void blocksOfAnyKindAreLines() {
        assertEquals(
                "Two shops were searched.\n\nNobody was hurt.\n",
                text(
                        "<div><div>Two shops were <ins>searched</ins>.</div><div><span>Nobody was hurt.</span></div></div>"));
    }

    @Test
    void twoLineBreaksPartParagraphsAndOneTheLinesThatEndASentence() {
        assertEquals(
                "Dover, 4 May\n\nTwo shops were searched by customs officers.\nNobody was hurt.\n",
                text(
                        "<table><tr><td>Dover, 4 May<br><br />Two shops were searched<BR>by customs officers.<br>Nobody was hurt."));
    }

    @Test
    void whereParagraphsAreMarkedTextBesideThemIsFurniture() {
        assertEquals(
                "Two shops were searched in the morning.\n",
                text("<div>Size: A A<p>Two shops were searched in the morning.</p><div>Print</div></div>"));
    }

    @Test
    void anArticleWithoutParagraphsIsNotLostBesideOne() {
        assertEquals(
                "Hotline: 100\n\nTwo shops were searched on Monday, and the goods were burnt.\n\nNobody was hurt.\n",
                text(
                        "<div><p>Hotline: 100</p></div><div id=content>Two shops were searched on Monday, and the goods were burnt."
                                + "<br><br>Nobody was hurt.</div>"));
    }

    @Test
    void anItemKeepsItsOwnTextBesideALowerList() {
        assertEquals(
                "Results of the day by country.\n\n• In Kenya:\n• two arrests\n• one raid\n",
                text(
                        "<p>Results of the day by country.</p><ul><li>In Kenya:<ul><li>two arrests</li><li>one raid</li></ul></li></ul>"));
    }

    @Test
    void wordsInBoldBeforeALineBreakAreAHeadline() {
        assertEquals(
                "Two shops searched\n\nCustoms officers searched two shops.\n",
                text(
                        "<table><tr><td><font size=4><b>Two shops searched</b></font><br>Customs officers searched <b>two</b><br>shops."));
    }

    @Test
    void rowsAndItemsStandLineByLine() {
        assertEquals(
                "Results by country.\n\nPeru\n12\n",
                text("<p>Results by country.</p><table><tr><td>Peru</td><td>12</td></tr></table>"));
    }

    @Test
    void articleThatIsCalledAfterItsSubjectsIsNoFurniture() {
        String page = "<div class='post tag-customs'><p>Two shops were searched in the morning.</p></div>"
                + "<div class='td_block_related_posts'><p>Three men were jailed.</p></div>";
        assertEquals("Two shops were searched in the morning.\n", text(page));
    }

    @Test
    void pageThatIsAllInAFormHasText() {
        String form = "<form id=aspnetForm><div><p>Two shops were searched in the morning.</p></div></form>";
        assertEquals(
                "Two shops were searched in the morning.\n",
                text(form + "<form><p>Your mail address, please.</p></form>"));
    }

    @Test
    void bannerThatIsLongerThanTheArticleIsNoArticle() {
        String banner = "<div id=onetrust-consent-sdk><p>" + "We and our partners keep data on your device. ".repeat(9)
                + "</p></div>";
        assertEquals("Two shops were searched.\n", text(banner + "<div><p>Two shops were searched.</p></div>"));
    }

    @Test
    void dateIsThatBelowTheHeadlineNotThatOfAnotherStory() {
        String others =
                "<ul><li><time datetime=2024-05-02>2 May 2024</time> Others</li><li><time datetime=2024-05-01></time></li></ul>";
        assertEquals(
                Optional.of(LocalDate.of(2021, 9, 14)),
                published(others + "<h1>Shops searched</h1><time datetime='2021-09-14T08:00:00Z'></time><p>Text.</p>"));
        assertEquals(Optional.empty(), published(others + "<h1>Shops searched</h1><p>Text.</p>"));
    }

    @Test
    void dateThatIsOnlyPrintedBelowTheHeadlineIsTaken() {
        assertEquals(
                Optional.of(LocalDate.of(2021, 8, 5)),
                published("<h1>Shops searched</h1><span>By A. Writer | Updated: 2021-08-05 16:40</span><p>Text.</p>"));
        assertEquals(
                Optional.of(LocalDate.of(2022, 11, 17)),
                published("<h1>Shops searched</h1><div class=field-date>17 Nov 2022</div><p>Text.</p>"));
        assertEquals(
                Optional.empty(),
                published(
                        "<h1>Shops searched</h1><p>The shops had been opened on 4 May 2020, and they were searched by officers"
                                + " of the customs office in the morning.</p><h4>Related</h4><span>November 12, 2022</span>"));
    }

    @Test
    void listOfStoriesHasNoDate() {
        assertEquals(
                Optional.empty(),
                published("<h1>News</h1><ul><li><a href=1>Shops searched</a> 3 May 2021</li></ul><p>Text.</p>"));
    }

    private static Optional<LocalDate> published(String page) {
        return HtmlReader.read("a.html", "a", page).published();
    }

    private static String text(String page) {
        return HtmlReader.read("a.html", "a", page).text();
    }
}
