package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page must never do: run what an article says, ask other machines, complain about its own parts. */
@ExtendWith(Pages.class)
class PageSafetyTest {

    private static final List<String> VIEWS = List.of(
            "/",
            "/search?q=police",
            "/entity/operation/kunlun-2021",
            "/article/000_be3fe5f500734a07",
            "/articles",
            "/numbers?measure=suspectsCaught",
            "/timeline",
            "/map",
            "/graph/operation/kunlun-2021",
            "/query?q=SELECT%20*%20%7B%20%3Fs%20a%20enf%3AOperation%20%7D",
            "/ontology?q=seizure",
            "/report");
    private static final Path SCRIPTS = Path.of("src/main/resources/org/dossier/serve/page/js");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=ministry",
                "/search?q=%3Cscript%3Ewindow.harmed%3D20%3C%2Fscript%3E",
                "/entity/organization/interpol",
                "/entity/%3Cimg%20src%3Dx%20onerror%3Dwindow.harmed%3D21%3E",
                "/article/hostile",
                "/numbers",
                "/graph/organization/interpol",
                "/query?q=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D",
                "/report"
            })
    void articleThatMeansHarmIsShownAsText(String path, Pages.Site site) {
        try (Tab tab = site.tab()) {
            tab.go(site.hostile(path));
            settle(tab);
            assertTrue(tab.is("window.harmed === undefined"), path);
            assertTrue(tab.is(
                    "document.querySelectorAll('main script, main img, main iframe, main style, main svg[onload]')"
                            + ".length === 0"));
            assertTrue(
                    tab.is(
                            "[...document.querySelectorAll('a')].every(a => !a.getAttribute('href')?.startsWith('javascript'))"));
            assertEquals(
                    List.of(),
                    tab.complaints().stream().filter(c -> !c.contains("404")).toList());
        }
    }

    @Test
    void noRequestLeavesTheMachineAndNothingIsRefused(Pages.Site site) {
        try (Tab tab = site.tab()) {
            for (String path : VIEWS) {
                tab.go(site.seeds(path));
                settle(tab);
                assertEquals(List.of(), tab.complaints(), path);
            }
            List<String> foreign = tab.requests().stream()
                    .filter(r -> !r.startsWith("data:") && !r.startsWith("blob:"))
                    .filter(r ->
                            !URI.create(r.replaceAll("[?#].*", "")).getHost().equals("localhost"))
                    .toList();
            assertEquals(List.of(), foreign);
        }
    }

    /** Parts that come after the view itself. */
    private static void settle(Tab tab) {
        tab.until("location.pathname !== '/query' || document.querySelector('.answer table, .answer .nothing')");
        tab.until("!location.pathname.startsWith('/graph/') || document.querySelector('.legend, main .nothing')");
    }

    @Test
    void noModuleMakesMarkupOfText() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
                String code = Files.readString(file);
                for (String way : List.of("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")) {
                    assertTrue(!code.contains(way), file + " uses " + way);
                }
            }
        }
    }
}
