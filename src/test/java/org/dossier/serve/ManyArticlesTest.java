package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page over two hundred articles: each view shows them, and none gets lost in them. */
@ExtendWith(Pages.class)
class ManyArticlesTest {

    private static final String GRAPH = "/graph/organization/europol?depth=3&figures=true";

    /** Pairs of written names whose boxes overlap. */
    private static final String OVERLAPPING = "(names => names.flatMap((a, i) => names.slice(i + 1).filter(b =>"
            + " a.x1 + 4 < b.x2 && b.x1 + 4 < a.x2 && a.y1 + 4 < b.y2 && b.y1 + 4 < a.y2)).length)"
            + "(c.nodes('.named').map(n => n.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false })))";

    private Pages.Site site;
    private Tab tab;

    @BeforeEach
    void open(Pages.Site site, Tab tab) {
        this.site = site;
        this.tab = tab;
    }

    private Tab go(String path) {
        return tab.go(site.many(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/; 202 articles",
                "/search?q=europol; International organization",
                "/search?q=suspects&type=quote; suspects",
                "/entity/organization/europol; Operation ",
                "/article/report-007; Operation ",
                "/articles; report 199",
                "/numbers; Show all",
                "/numbers?measure=suspectsCaught; 200 numbers",
                "/numbers?measure=casesSolved; Later corrected to 2,700 counterfeiting cases",
                "/timeline; 2023",
                "/map; Kenya",
                "/ontology; times in the data",
                "/report; 202",
                "/query?q=SELECT%20*%20%7B%20%3Fs%20a%20enf%3AOperation%20%7D; operation/"
            })
    void eachViewShowsThem(String path, String expected) {
        go(path).untilText(expected);
        assertTrue(tab.is("document.documentElement.scrollWidth <= innerWidth"), "wider than the window");
        tab.narrow();
        tab.until("document.documentElement.scrollWidth <= innerWidth");
        assertEquals(List.of(), tab.complaints());
    }

    @Test
    void longListsAreShownAsAWholeOnDemand() {
        go("/entity?iri=https://w3id.org/dossier/enforcement%23suspectsCaught")
                .until("document.querySelector('#figures')");
        tab.clickText("Show all 200").until("location.search.endsWith('&limit=2000')");
        tab.ready().until("document.querySelectorAll('#figures .figures > li').length === 200");
    }

    @Test
    void fiveHundredConnectionsAreDrawnWithNamesThatCanBeRead() {
        go(GRAPH).until("document.querySelector('.legend')");
        assertTrue(nodes() > 400, "only " + nodes());
        assertTrue(count("n => n.hasClass('named')") >= 10, "names written: " + count("n => n.hasClass('named')"));
        assertTrue(tab.is(drawing("c.nodes('.center').hasClass('named')")));
        assertEquals(0, tab.evaluate(drawing(OVERLAPPING)).getAsInt());
    }

    /** An expression over the drawing, which Cytoscape keeps at its frame. */
    private static String drawing(String expression) {
        return "(c => " + expression + ")(document.querySelector('.drawing')._cyreg.cy)";
    }

    private int nodes() {
        return count("() => true");
    }

    private int count(String condition) {
        return tab.evaluate(drawing("c.nodes().filter(" + condition + ").length"))
                .getAsInt();
    }

    @Test
    void connectionsLieWhereTheyLayAtTheLastVisit() {
        String places = drawing("JSON.stringify(c.nodes().map(n => [n.id(), n.position()]))");
        go(GRAPH).until("document.querySelector('.legend')");
        JsonElement first = tab.evaluate(places);
        go("/timeline");
        go(GRAPH).until("document.querySelector('.legend')");
        assertEquals(first, tab.evaluate(places));
    }

    @Test
    void whoComesCloserSeesMoreNames() {
        go(GRAPH).until("document.querySelector('.legend')");
        int before = count("n => n.hasClass('named')");
        tab.click(".zoom button[aria-label=Closer]").click(".zoom button[aria-label=Closer]");
        tab.until(drawing("c.nodes('.named').length > " + before));
    }
}
