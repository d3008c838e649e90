package org.dossier.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lists are read from the text to the relations. {@code ReadingBenchmark} measures that it takes about linear time; here it only has to end. */
class HostileTextTest {

    private static final int ITEMS = 400;

    private static Dossier dossier;

    @BeforeAll
    static void load() {
        dossier = new Dossier(Knowledge.load(Path.of("ontology")));
    }

    @ParameterizedTest
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
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
    void longListsAreReadToTheirEnd(String item) {
        Article article = Article.of("long", "Police arrested " + String.join("", Collections.nCopies(ITEMS, item)));
        assertEquals(article, dossier.read(article).article());
    }
}
