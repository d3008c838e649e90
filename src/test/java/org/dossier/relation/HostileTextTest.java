package org.dossier.relation;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lists and articles are read in about linear time, from the text to the relations. */
class HostileTextTest {

    private static final int ITEMS = 400;

    private static Dossier dossier;

    @BeforeAll
    static void load() {
        dossier = new Dossier(Knowledge.load(Path.of("ontology")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee, ",
                "Ann Lee, 34, of Akron, ",
                "Ann Lee and ",
                "Dover Customs, ",
                "Paris, ",
                "20 bottles of wine, ",
                "20 bottles worth $3 million, ",
                "“We seized the wine,” said Ann Lee of Dover Police.\n\n",
                "Police in Paris arrested two men on 3 May 2024. ",
                "- Police arrested Ann Lee, head of the Fraud Bureau.\n"
            })
    void longListsTakeLinearTime(String item) {
        Article article = Article.of("long", "Police arrested " + String.join("", Collections.nCopies(ITEMS, item)));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> dossier.read(article));
    }
}
