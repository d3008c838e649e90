package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page with a keyboard only, on a phone, in the dark, and read aloud. */
@ExtendWith(Pages.class)
class PageAccessTest {

    private static final String ARTICLE = "/article/000_be3fe5f500734a07?at=2273-2474";
    private static final String QUERY = "/query?q=SELECT%20*%20%7B%20%3Fs%20a%20enf%3AOperation%20%7D";

    /** @see <a href="https://github.com/dequelabs/axe-core">axe-core</a> */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=police",
                "/search?q=zzzqqq",
                "/entity/organization/ministry-of-public-security",
                ARTICLE,
                "/articles",
                "/numbers?measure=suspectsCaught",
                "/timeline",
                "/map",
                "/graph/operation/kunlun-2021",
                QUERY,
                "/ontology?q=seizure",
                "/report",
                "/entity/nothing"
            })
    void axeFindsNoBarrierAndAPhoneShowsAll(String path, Pages.Site site) throws IOException {
        try (Tab tab = site.tab()) {
            tab.go(site.seeds(path));
            tab.until("location.pathname !== '/query' || document.querySelector('.answer table')");
            tab.until("!location.pathname.startsWith('/graph/') || document.querySelector('.legend')");
            assertEquals("", violations(tab), "light, " + path);
            tab.prefer("dark");
            tab.narrow();
            assertEquals("", violations(tab), "dark and narrow, " + path);
            assertTrue(tab.is("document.documentElement.scrollWidth <= innerWidth"), "wider than a phone, " + path);
        }
    }

    @Test
    void axeFindsNoBarrierInTheSheet(Pages.Site site) throws IOException {
        try (Tab tab = site.tab()) {
            tab.go(site.seeds("/numbers")).click("tbody .source").until("document.querySelector('#source[open]')");
            assertEquals("", violations(tab));
        }
    }

    private static String violations(Tab tab) throws IOException {
        if (tab.is("window.axe === undefined")) {
            try (var in = PageAccessTest.class.getResourceAsStream("axe.min.js")) {
                tab.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; 0");
            }
        }
        return tab.evaluate(
                        "axe.run({ resultTypes: ['violations'] }).then(r => r.violations.map(v => v.id + ': ' + v.help"
                                + " + '\\n' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + ' ' + n.failureSummary).join('\\n'))"
                                + ".join('\\n'))")
                .getAsString();
    }

    @Test
    void phoneHasAMenu(Pages.Site site) {
        try (Tab tab = site.tab()) {
            tab.narrow();
            tab.go(site.seeds("/"))
                    .click("button.menu")
                    .clickText("Timeline")
                    .until("location.pathname === '/timeline'");
            tab.ready().until("document.querySelector('button.menu').getAttribute('aria-expanded') === 'false'");
        }
    }

    @Test
    void keyboardAloneLeadsFromSearchToTheSentence(Pages.Site site) {
        try (Tab tab = site.tab()) {
            tab.go(site.seeds("/timeline"));
            tab.press("/").until("document.activeElement.id === 'find'");
            tab.type("Kunlun 2021").until("document.querySelector('.result a')").ready();
            tab.press("ArrowDown").until("document.activeElement.closest('.result')");
            tab.press("Enter").until("location.pathname.startsWith('/entity/')").ready();
            tab.until("document.activeElement.tagName === 'H1'");
            for (int i = 0; i < 30 && !tab.is("document.activeElement.matches('.facts .source')"); i++) {
                tab.press("Tab");
            }
            tab.press("Enter").until("document.querySelector('#source[open] .sentence')");
            tab.press("Escape").until("!document.querySelector('#source[open]')");
            tab.until("document.activeElement.matches('.facts .source')");
        }
    }

    @Test
    void editorCanBeLeftWithTheKeyboard(Pages.Site site) {
        try (Tab tab = site.tab()) {
            tab.go(site.seeds("/query")).until("document.querySelector('.CodeMirror')");
            tab.click(".CodeMirror-lines").until("document.activeElement.closest('.CodeMirror')");
            tab.press("Escape").until("document.activeElement.id === 'run'");
        }
    }

    @Test
    void darkIsDark(Pages.Site site) {
        try (Tab tab = site.tab()) {
            tab.prefer("dark");
            tab.go(site.seeds("/"));
            assertTrue(tab.is("parseInt(getComputedStyle(document.body).backgroundColor.slice(4)) < 60"));
        }
    }

    /** Made anew with {@code -Ddossier.screenshots=true}. */
    @Test
    @EnabledIfSystemProperty(named = "dossier.screenshots", matches = "true")
    void screenshots(Pages.Site site) throws IOException {
        try (Tab tab = site.tab()) {
            Path folder = Path.of("docs/screenshots");
            tab.go(site.seeds("/numbers?measure=suspectsCaught")).screenshot(folder.resolve("numbers.png"));
            tab.go(site.seeds(ARTICLE)).screenshot(folder.resolve("article.png"));
            tab.prefer("dark");
            tab.go(site.seeds("/graph/organization/ministry-of-public-security?depth=2"))
                    .until("document.querySelector('.legend')")
                    .screenshot(folder.resolve("connections.png"));
        }
    }
}
