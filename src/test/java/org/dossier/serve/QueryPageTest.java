package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The editor of queries, and what it answers, in a real browser. */
@ExtendWith(Pages.class)
class QueryPageTest {

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

    /** Puts a text into the editor, and the cursor behind it. */
    private void write(String text) {
        go("/query").until("document.querySelector('.CodeMirror')");
        tab.evaluate("(c => { c.setValue(" + Tab.JSON.toJson(text)
                + "); c.focus(); c.execCommand('goDocEnd'); })(document.querySelector('.CodeMirror').CodeMirror)");
    }

    @Test
    void queryRunsFromItsAddressAndLeadsToThings() {
        go("/query").until("document.querySelector('.CodeMirror')");
        tab.clickText("How many suspects").until("document.querySelector('.answer table')");
        assertTrue(tab.text(".answer").contains("130,000"), tab.text(".answer"));
        go("/query?q=SELECT%20*%20%7B%20%3Fs%20a%20enf%3AOperation%20%7D")
                .until("document.querySelector('.answer td a')");
        tab.click(".answer td a").until("location.pathname.startsWith('/entity/operation/')");
    }

    @Test
    void termsOfTheOntologyAreCompleted() {
        write("SELECT * { ?s a ");
        "enf:Seiz".chars().forEach(c -> tab.press(Character.toString(c)));
        tab.until("document.querySelector('.CodeMirror-hints')?.innerText.includes('enf:Seizure')");
        tab.press("Enter").until("document.querySelector('.CodeMirror').CodeMirror.getValue().endsWith('enf:Seizure')");
    }

    @Test
    void keywordsAreCompletedWhereTheGrammarAllowsThem() {
        write("SELECT * { ?s ?p ?o } ");
        "LI".chars().forEach(c -> tab.press(Character.toString(c)));
        tab.until("document.querySelector('.CodeMirror-hints')?.innerText.includes('LIMIT')");
    }

    @Test
    void prefixIsDeclaredWhenItIsUsed() {
        write("SELECT * { ?s a ");
        "enf:".chars().forEach(c -> tab.press(Character.toString(c)));
        tab.until("document.querySelector('.CodeMirror').CodeMirror.getValue()"
                + ".startsWith('PREFIX enf: <https://w3id.org/dossier/enforcement#>')");
    }

    @Test
    void mistakeIsShownWhileOneTypes() {
        write("SELECT * { ?s ?p }");
        tab.until(
                "document.querySelector('.parseErrorIcon')?.title === 'Here should be a variable, a value, a name, ( or ['");
    }

    @Test
    void wrongQueryIsMarkedWhereItIsWrong() {
        go("/query?q=SELECT%20*%20%7B%0A%20%3Fs%20%3Fp%20%0A%7D").until("document.querySelector('.answer .failed')");
        assertTrue(tab.text(".answer").contains("not understood"), tab.text(".answer"));
        tab.until("document.querySelector('.CodeMirror .blamed')");
    }

    @Test
    void mistypedTermIsToldAboveTheRows() {
        go("/query?q=SELECT+*+{+?f+enf:valeu+?v+}").until("document.querySelector('.answer .note')");
        assertTrue(tab.text(".answer .note").endsWith("Did you mean enf:value?"), tab.text(".answer"));
        assertTrue(tab.text(".answer").contains("No rows"));
        go("/query?q=SELECT+*+{+?f+enf:value+?v+}").until("document.querySelector('.answer table')");
        assertFalse(tab.is("document.querySelector('.answer .note')"));
    }
}
