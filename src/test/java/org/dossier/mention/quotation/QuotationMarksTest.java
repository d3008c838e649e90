package org.dossier.mention.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dossier.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {
    /** What stands between the outermost marks, joined by " | "; lines are paragraphs. */
    private static String quoted(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                paragraphs.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return String.join(
                " | ",
                QuotationMarks.pair(text, paragraphs).stream()
                        .map(q -> q.content().in(text))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "\"We won,\" she said. ~ We won,",
                "“We won,” she said. “They lost.” ~ We won, | They lost.",
                "‘We won,’ she said. ~ We won,",
                "'We won,' she said. ~ We won,",
                "«We won», she said. ~ We won",
                "„We won“, she said. ~ We won",
                "He said: \"It isn't over.\" ~ It isn't over.",
                "He said: 'The suspects' homes aren't empty.' ~ The suspects' homes aren't empty.",
                "“He called it ‘a war’ and left,” she said. ~ He called it ‘a war’ and left,",
                "'He called it \"a war\" and left,' she said. ~ He called it \"a war\" and left,",
                "The dealers' shops and the '90s. ~ ''",
                "The gang’s boss didn’t speak. ~ ''",
                "A 5\" screen and a 7\" screen. ~ ''",
                "(\"We won,\" she said.) ~ We won,",
            })
    void outermostMarksOfAnyStyleAreFound(String text, String expected) {
        assertEquals(expected.equals("''") ? "" : expected, quoted(text));
    }

    @Test
    void paragraphWhoseFirstMarkClosesContinuesTheQuotation() {
        assertEquals(
                "We won. They\nAnd we will win again", quoted("\"We won. They\nAnd we will win again\", she said."));
        assertEquals("We won. They | a war", quoted("“We won. They\nHe called it “a war” and left."));
    }

    @Test
    void openingMarkBehindACommaAndBeforeASmallLetterClosesWhatIsOpen() {
        assertEquals("We won,", quoted("“We won, “she said."));
        assertEquals("We won", quoted("He said, “We won”."));
    }

    @Test
    void markThatOpensTheNextParagraphContinuesTheQuotation() {
        assertEquals(
                "We won. They\n“And we will win again,", quoted("“We won. They\n“And we will win again,” she said."));
    }

    @Test
    void unclosedQuotationEndsWithItsParagraph() {
        assertEquals("We won. | They lost,", quoted("“We won.\nNothing here.\n“They lost,” she said."));
    }

    @Test
    void markThatOpensAnewGivesUpTheOneBefore() {
        assertEquals("They lost,", quoted("“We won, she said. “They lost,” he said."));
    }

    @Test
    void strayClosingMarkIsIgnored() {
        assertEquals("They lost,", quoted("We won,” she said.\n“They lost,” he said."));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyUnbalancedMarksAreReadToTheirEnd() {
        String text = "\"a “b ‘c 'd ".repeat(100_000);
        assertFalse(quoted(text).isEmpty());
    }
}
