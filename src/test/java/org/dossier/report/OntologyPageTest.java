package org.dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.junit.jupiter.api.Test;

class OntologyPageTest {

    private static final Path PAGE = Path.of("docs/ontology.md");

    private final Ontology ontology = Knowledge.load(Path.of("ontology")).ontology();

    /** Run with {@code -Ddossier.update=true} to write the page anew. */
    @Test
    void committedPageIsWhatTheOntologySays() throws IOException {
        String page = OntologyPage.write(ontology);
        if (Boolean.getBoolean("dossier.update")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(
                page, Files.readString(PAGE), "docs/ontology.md is out of date: dossier ontology > docs/ontology.md");
    }

    @Test
    void pageShowsClassesPropertiesAndConcepts() {
        String page = OntologyPage.write(ontology);
        assertTrue(page.contains("### enf:Seizure"), page);
        assertTrue(page.contains("### enf:partOf"), page);
        assertTrue(page.contains("| `enf:casesSolved` | cases solved |"), page);
    }
}
