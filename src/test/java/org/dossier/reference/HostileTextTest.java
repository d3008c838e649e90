package org.dossier.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.article.Article;
import org.dossier.document.Document;
import org.dossier.document.analysis.Analyzer;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.MentionFinder;
import org.dossier.mention.Tagged;
import org.dossier.mention.model.Mentions;
import org.dossier.reference.model.References;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd text gives few names, never an exception, and no more than about linear time. */
class HostileTextTest {

    private static final String SAMPLE = "OSLO, 3 May - The Harbour Police (HP) and its partner, the Customs Bureau of"
            + " Norway, seized 30 bottles, said Li Wei, head of the bureau. \"It works,\" he said.\n- Operation Blue"
            + " II: they've “won” in Ålesund.";

    private static Analyzer analyzer;
    private static MentionFinder finder;
    private static Resolver resolver;

    @BeforeAll
    static void load() {
        Knowledge knowledge = Knowledge.load(Path.of("ontology"));
        analyzer = Analyzer.load();
        finder = new MentionFinder(knowledge);
        resolver = new Resolver(knowledge);
    }

    private static References read(Document document) {
        Mentions mentions = finder.find(document);
        return resolver.resolve(document, mentions);
    }

    private static References read(String text) {
        return read(analyzer.analyze(Article.of("odd", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "A",
                "the",
                "He",
                "(",
                ")",
                "()",
                "'s",
                "Bureau of",
                "of the Ministry of",
                "Operation",
                "Operation \"",
                "the Bureau (",
                "the Bureau (B",
                "I",
                "US",
                "😀",
                "😀😀 Police 😀",
                "👮🏽‍♀️ said",
                "\u0000",
                "\uD83D",
                "شرطة دبي قالت",
                "\u202EPolice of Oslo\u202C said",
                "中国海关总署",
                "é́ Ministry",
                "Ministry\u00A0of\u2009Trade",
                "- ",
                "1.",
                "\t•\t"
            })
    void tinyAndForeignTextsAreRead(String text) {
        read(text)
                .referents()
                .forEach(r ->
                        assertTrue(r.mentions().stream().allMatch(m -> m.span().end() <= text.length())));
    }

    @Test
    void everyPrefixIsReadTheSameTwice() {
        for (int end = 0; end <= SAMPLE.length(); end++) {
            String prefix = SAMPLE.substring(0, end);
            assertEquals(read(prefix).referents(), read(prefix).referents());
        }
    }

    @Test
    void capitalsAloneNameNobodyNew() {
        String shouted = "EVERY SINGLE WORD HERE HAS CAPITALS AND NOBODY IS NAMED BY THEM. ";
        assertEquals(0, read(shouted.repeat(5)).referents().size());
        read(SAMPLE.toUpperCase(Locale.ROOT));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void thousandsOfListItemsAreReadToTheirEnd() {
        assertFalse(read(items(2_000, "B%d/NNP")).referents().isEmpty());
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void oneNameThousandsOfTimesIsReadToTheEnd() {
        assertFalse(read(items(2_000, "Oslo/NNP")).referents().isEmpty());
    }

    /** Bodies, pronouns and noun phrases that point back, line after line. */
    private static Document items(int count, String name) {
        return Tagged.document(IntStream.range(0, count)
                .mapToObj(i -> String.format(Locale.ROOT, name, i)
                        + " Customs/NNP seized/VBD wine/NN ,/, the/DT agency/NN said/VBD it/PRP knew/VBD ./.")
                .collect(Collectors.joining("\n")));
    }
}
