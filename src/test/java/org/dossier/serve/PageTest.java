package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person sees and does on the page, on the seeds, in a real browser. */
@ExtendWith(Pages.class)
class PageTest {

    private Pages.Site site;
    private Tab tab;

    @BeforeEach
    void open(Pages.Site site, Tab tab) {
        this.site = site;
        this.tab = tab;
    }

    private Tab go(String path) {
        return tab.go(site.seeds(path));
    }

    @Test
    void resultsAppearWhileOneTypes() {
        go("/").click("#find").type("kunl");
        tab.until("document.querySelector('.result a')");
        assertEquals("/search?q=kunl", tab.path());
        assertTrue(tab.text(".results").contains("Kunlun 2021"), tab.text("main"));
    }

    @Test
    void searchLeadsToTheHighlightedSentence() {
        go("/search?q=Kunlun+2021").clickText("Kunlun 2021").until("location.pathname.startsWith('/entity/')");
        tab.ready().click(".facts .source").until("document.querySelector('#source[open] .sentence mark')");
        assertTrue(tab.text("#source .sentence").contains("the ministry deployed a new Kunlun 2021 operation"));
        tab.clickText("Open in the article").until("document.querySelector('.passage.chosen')");
        assertTrue(tab.text(".passage.chosen").contains("the ministry deployed a new Kunlun 2021 operation"));
        assertTrue(tab.is("(r => r.top >= 0 && r.bottom <= innerHeight)"
                + "(document.querySelector('.passage.chosen').getBoundingClientRect())"));
    }

    /** How many suspects were caught in 2016 to 2020, and who says so? */
    @Test
    void threeClicksAnswerAJournalistsQuestion() {
        go("/").clickText("Suspects caught").until("location.pathname === '/numbers'");
        tab.ready();
        String row = tab.evaluate("[...document.querySelectorAll('tbody tr')].map(r => r.innerText)"
                        + ".find(t => t.includes('2016–2020'))")
                .getAsString();
        assertTrue(row.contains("more than 130,000 suspects") && row.contains("Ministry of Public Security"), row);
        tab.click("tbody tr:nth-child(1) .source").until("document.querySelector('#source[open]')");
        assertTrue(tab.text("#source").contains("More than 130,000 suspects were captured, ministry figures show."));
    }

    @Test
    void deepLinkOpensTheSentence() {
        go("/article/000_be3fe5f500734a07?at=2273-2474").until("document.querySelector('.passage.chosen')");
        assertTrue(tab.text(".passage.chosen").startsWith("On Tuesday, the ministry deployed"));
        assertTrue(tab.text(".read.chosen").contains("Kunlun 2021"));
    }

    @Test
    void textAndReadingLeadToEachOther() {
        go("/article/000_be3fe5f500734a07").click(".read:nth-of-type(3) button.link");
        tab.until("document.querySelector('.passage.chosen')");
        String chosen = tab.text(".passage.chosen");
        tab.click(".prose .passage:first-of-type + .source");
        tab.until("document.querySelector('.passage.chosen')?.innerText !== " + Tab.JSON.toJson(chosen));
        assertEquals(
                1,
                tab.evaluate("document.querySelectorAll('.read.chosen').length").getAsInt());
    }

    @Test
    void backLeadsToThePlaceOneCameFrom() {
        go("/numbers?measure=casesSolved");
        tab.click("tbody td a:not(.source)")
                .until("location.pathname.startsWith('/entity/')")
                .ready();
        tab.back().until("location.pathname === '/numbers'").ready();
        assertEquals("/numbers?measure=casesSolved", tab.path());
        assertTrue(tab.text("main").contains("90,000 cases"));
    }

    @Test
    void filtersStayInTheAddress() {
        go("/numbers").until("document.querySelector('#filter-measure')");
        tab.evaluate("(s => { s.value = 'suspectsCaught'; s.dispatchEvent(new Event('change', { bubbles: true })); })"
                + "(document.querySelector('#filter-measure'))");
        tab.until("location.search.includes('measure=suspectsCaught')").ready();
        assertFalse(tab.text("table").contains("Cases solved"));
        tab.click("#sort-value").until("location.search.includes('sort=value')").ready();
        assertTrue(tab.text("tbody tr:first-child").contains("19"), tab.text("table"));
    }

    @Test
    void chartShowsBoundsAndOpensTheSentence() {
        go("/numbers?measure=suspectsCaught").until("document.querySelector('.chart a.mark.above')");
        tab.evaluate("document.querySelector('.chart a.mark.above').focus()");
        tab.press("Enter").until("document.querySelector('#source[open]')");
        assertTrue(tab.text("#source").contains("130,000"));
    }

    @Test
    void timelineIsInOrder() {
        go("/timeline");
        String text = tab.text("main");
        assertTrue(text.indexOf("Kunlun 2020") < text.indexOf("Kunlun 2021"), text);
    }

    @Test
    void connectionsAreDrawnAndListed() {
        go("/graph/organization/ministry-of-public-security?depth=2")
                .until("document.querySelector('.drawing canvas')");
        tab.until("document.querySelector('.legend')");
        assertTrue(tab.text(".ties").contains("Kunlun 2021"));
        assertTrue(tab.text(".legend").contains("Operation"));
    }

    /** Also if the server told things in another order. */
    @Test
    void thingsKeepTheirPlacesInTheDrawing() {
        String places = "(async turned => { const { places } = await import('/js/graph/layout.js');"
                + " const g = await (await fetch('/api/neighbourhood?iri=organization/ministry-of-public-security&depth=3')).json();"
                + " const order = list => turned ? list.toReversed() : list;"
                + " const found = places(order(g.nodes), g.edges, g.center);"
                + " return JSON.stringify(g.nodes.map(n => found.get(n.iri))); })";
        go("/");
        assertEquals(tab.evaluate(places + "(false)"), tab.evaluate(places + "(true)"));
    }

    @Test
    void placesStandOnTheMap() {
        go("/map").until("document.querySelector('.world .place')");
        assertTrue(tab.text(".places").contains("Zhejiang"), tab.text("main"));
        assertTrue(
                tab.evaluate("document.querySelectorAll('.land path').length").getAsInt() > 150);
    }

    @Test
    void mapMovesCloserAndCirclesKeepTheirSize() {
        go("/map").until("document.querySelector('.world > g')?.getAttribute('transform')");
        String scale =
                "Number(document.querySelector('.world > g').getAttribute('transform').match(/scale.([0-9.]+)/)[1])";
        String size = "document.querySelector('.place circle').getBoundingClientRect().width";
        double before = tab.evaluate(scale).getAsDouble();
        double circle = tab.evaluate(size).getAsDouble();
        tab.click("[aria-label=Closer]").until(scale + " > " + before);
        assertEquals(circle, tab.evaluate(size).getAsDouble(), 0.01);
    }

    @Test
    void termsAreFoundByTheirNames() {
        go("/ontology").until("document.querySelector('.term')");
        tab.click("#term-filter").type("seizure").press("Enter");
        tab.until("location.search.includes('q=seizure')").ready();
        assertTrue(tab.text(".terms").contains("enf:Seizure"));
    }

    @Test
    void reportTellsWhatWasRead() {
        go("/report");
        assertTrue(tab.text("main").contains("These are not the articles here"));
        assertTrue(tab.text("main").contains("What was read"));
    }
}
