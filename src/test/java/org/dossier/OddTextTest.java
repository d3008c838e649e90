package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.dossier.article.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that no editor would pass is read to the end. */
class OddTextTest {

    private static Dossier dossier;

    @BeforeAll
    static void load() {
        dossier = Dossier.load(Path.of("ontology"), Dossier.BASE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", police in Dover seized 300 bags.\n\n, officers in Dover seized 20 watches on Monday.",
                "Raid , . In another , case , . The raid , for of 300 bags .",
                "It led to 5 arrests and the seizure of 26 DVDs.\n\nA like action in May covered 16 regions and goods worth 12 million euros.",
                "in\n\nin , in\n\n12 and 13 and 14 and 15 % of the the , who which (",
            })
    void isReadToTheEnd(String text) {
        assertEquals(text, dossier.read(Article.of("odd", text)).article().text());
    }
}
