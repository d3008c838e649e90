package org.dossier.serve;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page where there is nothing to show, or nothing yet. */
@ExtendWith(Pages.class)
class PageStatesTest {

    private static final String NO_NUMBERS = "{\"figures\": [], \"total\": 0, \"evidence\": {}, \"filters\": {}}";

    @Test
    void nothingFoundSaysSo(Pages.Site site) {
        try (Tab tab = site.tab()) {
            tab.go(site.seeds("/search?q=zzzqqq")).untilText("Nothing found for “zzzqqq”");
        }
    }

    @Test
    void graphWithoutNumbersSaysSo(Pages.Site site) {
        try (Tab tab = site.tab()) {
            tab.go(site.seeds("/"))
                    .evaluate("window.fetch = async () => new Response(" + Tab.JSON.toJson(NO_NUMBERS) + "); 0");
            tab.clickText("Numbers").untilText("No numbers were read from these articles");
        }
    }

    @Test
    void unknownThingSaysSoAndLeadsOn(Pages.Site site) {
        try (Tab tab = site.tab()) {
            tab.go(site.seeds("/entity/organization/no-such-body")).untilText("There is nothing at this address");
            tab.clickText("To the start").until("location.pathname === '/'");
        }
    }

    @Test
    void silentServerIsTold(Pages.Site site) {
        try (Tab tab = site.tab()) {
            tab.go(site.seeds("/")).evaluate("window.fetch = () => Promise.reject(new TypeError('down')); 0");
            tab.clickText("Timeline").untilText("The server does not answer");
        }
    }

    @Test
    void slowAnswerIsToldAndThenShown(Pages.Site site) {
        try (Tab tab = site.tab()) {
            tab.go(site.seeds("/"))
                    .evaluate("(ask => window.fetch = (...a) => new Promise(r => setTimeout(r, 1500))"
                            + ".then(() => ask(...a)))(fetch); 0");
            tab.clickText("Timeline").until("document.querySelector('.waiting')");
            tab.untilText("Kunlun 2021").ready();
        }
    }
}
