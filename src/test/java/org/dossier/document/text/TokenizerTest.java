package org.dossier.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.article.Span;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(SplittingWords.load());

    private static String words(String text) {
        return TOKENIZER.split(text, new Span(0, text.length())).stream()
                .map(w -> w.in(text))
                .collect(Collectors.joining("|"));
    }

    @Test
    void cliticsAreWords() {
        assertEquals("the|ministry|'s|head|does|n't|know", words("the ministry's head doesn't know"));
        assertEquals("the|SPF|’s|staff|ca|n’t", words("the SPF’s staff can’t"));
        assertEquals("O'Neill|can|not", words("O'Neill cannot"));
        assertEquals("the|suspects|'|flats", words("the suspects' flats"));
    }

    @Test
    void currencySignsAreSplitFromAmounts() {
        assertEquals("$|7.24|billion", words("$7.24 billion"));
        assertEquals("(|US$|81|million|)", words("(US$81 million)"));
        assertEquals("HK$|2.3|million", words("HK$2.3 million"));
        assertEquals("€|40|million|,|£|3.5|m", words("€40 million, £3.5m"));
        assertEquals("Bt|1.3|billion|,|R|21|million|,|RM|5,000", words("Bt1.3 billion, R21 million, RM5,000"));
    }

    @Test
    void namesWithNumbersStayWhole() {
        assertEquals(
                "the|G20|and|MI5|use|B2B|in|the|1990s|on|the|2nd",
                words("the G20 and MI5 use B2B in the 1990s on the 2nd"));
    }

    @Test
    void hyphensAreWordsButNotBehindPrefixes() {
        assertEquals("Kunlun|2020|-|an|operation", words("Kunlun 2020-an operation"));
        assertEquals("a|week|-|long|anti-smuggling|drive", words("a week-long anti-smuggling drive"));
        assertEquals("GUANGZHOU|--|A|cargo|–|two", words("GUANGZHOU -- A cargo – two"));
    }

    @Test
    void blanksBetweenThousandsDoNotSplitNumbers() {
        assertEquals("22\u00A0000|tonnes|,|1 300|kg", words("22\u00A0000 tonnes, 1 300 kg"));
        assertEquals("in|2019|300|cases|and|50|1000", words("in 2019 300 cases and 50 1000"));
    }

    @Test
    void numbersKeepTheirPoints() {
        assertEquals("3,800|cases|,|3.5|percent|,|25|%|,|17:30|.", words("3,800 cases, 3.5 percent, 25%, 17:30."));
    }

    @Test
    void abbreviationsKeepTheirStop() {
        assertEquals("Lt.|Gen.|J.|Smith|of|the|U.S.|said|No.|5", words("Lt. Gen. J. Smith of the U.S. said No. 5"));
        assertEquals("He|said|no|.", words("He said no."));
    }

    @Test
    void bracketsSlashesAndQuotesAreWords() {
        assertEquals("[|Photo|/|VCG|]|“|A|”|(|\"|B|\"|)|…", words("[Photo/VCG] “A” (\"B\") …"));
    }

    @Test
    void addressesStayWhole() {
        assertEquals(
                "see|https://example.org/a?b=c|,|press@example.org|.",
                words("see https://example.org/a?b=c, press@example.org."));
    }

    @Test
    void overlongWordsAreCutAndLoseNothing() {
        String text = "x".repeat(1000) + "\uD83D\uDE00".repeat(300);
        List<Span> words = TOKENIZER.split(text, new Span(0, text.length()));
        assertTrue(words.stream().allMatch(w -> w.length() <= 100));
        assertEquals(text, words.stream().map(w -> w.in(text)).collect(Collectors.joining()));
    }
}
