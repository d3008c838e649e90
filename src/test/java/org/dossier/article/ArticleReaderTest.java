package org.dossier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    @TempDir
    Path folder;

    @Test
    void frontMatterGivesTheFieldsAndLeavesTheTextAsItIs() {
        Article article = read(
                "---\nTitle: \"A: b\"\ndate: 2021-04-23\nsource: The Paper\nlanguage: en-GB\n---\nFirst.\r\n\n Second.\n");
        assertEquals(Optional.of("A: b"), article.title());
        assertEquals(Optional.of(LocalDate.of(2021, 4, 23)), article.published());
        assertEquals(Optional.of("The Paper"), article.source());
        assertEquals("en-GB", article.language());
        assertEquals("First.\r\n\n Second.\n", article.text());
    }

    @Test
    void textThatStartsWithARuleHasNoFrontMatter() {
        assertEquals("---\nFirst paragraph.\n", read("---\nFirst paragraph.\n").text());
    }

    @Test
    void frontMatterThatDoesNotCloseIsAnError() {
        assertMessage("a:1: the front matter opens", "---\ntitle: A\ntext\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-30, there is no day 2021-02-30",
        "23/04/2021, write it as YYYY-MM-DD",
        "2021-4-3, write it as YYYY-MM-DD"
    })
    void impossibleDateIsAnErrorWithItsLine(String date, String expected) {
        ArticleException e = assertMessage("a:3: ", "---\ntitle: A\ndate: " + date + "\n---\nText.\n");
        assertTrue(e.getMessage().contains(expected), e.getMessage());
    }

    @Test
    void timeStampGivesItsDay() {
        assertEquals(
                Optional.of(LocalDate.of(2024, 2, 29)),
                read("---\ndate: 2024-02-29T23:30:00Z\n---\nText.").published());
    }

    @ParameterizedTest
    @ValueSource(strings = {"23 April 2021", "April 23, 2021", "23 Apr 2021", "apr 23, 2021"})
    void dayMayBeWrittenInWords(String date) {
        assertEquals(
                Optional.of(LocalDate.of(2021, 4, 23)),
                read("---\ndate: " + date + "\n---\nText.").published());
    }

    @Test
    void dayInWordsThatNoMonthHasIsAnError() {
        assertMessage("a:2: the date is '31 April 2021'", "---\ndate: 31 April 2021\n---\nText.\n");
    }

    @Test
    void wordsBrokenAtTheEndsOfPrintedLinesAreWholeAndAllOthersStayWhereTheyAre() {
        String printed =
                "Officers of the Metro-\npolitan Police searched two law-enforce-\nment sites in the King-\n  dom\nof Denmark.\n";
        String text = read(printed).text();
        assertEquals(
                "Officers of the Metropolitan \n Police searched two law-enforcement \n sites in the Kingdom    \nof Denmark.\n",
                text);
        assertEquals(printed.length(), text.length());
    }

    @Test
    void wordWithAHyphenElsewhereKeepsIt() {
        String printed = "A cross-border group sold coun-\nterfeit shoes in a cross-\nborder market.\n";
        assertTrue(
                read(printed).text().contains("in a cross-border"),
                read(printed).text());
    }

    @Test
    void hyphensOfAMailStayAsTheyAre() {
        String mail = "The officers of the customs house went on to search it.\n".repeat(50)
                + "They found long-\nterm plans, and half-\nburnt notes.\n";
        assertEquals(mail, read(mail).text());
    }

    @ParameterizedTest
    @CsvSource({"Spainâ€™s guard, Spain’s guard", "in MÃ¡laga â€“ again, in Málaga – again", "Â£5, £5"})
    void textThatWasDecodedWronglyBeforeItWasSavedIsMended(String saved, String text) {
        assertEquals(text, read(saved).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHÂTEAU d’Éu", "“Ã” and â", "SÃO PAULO – São Paulo", "Spainâ€™s “guard”"})
    void otherAccentsStay(String text) {
        assertEquals(text, read(text).text());
    }

    @Test
    void byteOrderMarkIsNoText() {
        assertEquals("Text.", read("\uFEFFText.").text());
    }

    @Test
    void otherEncodingIsNamedWithItsByte() {
        byte[] latin = "Text über alles".getBytes(StandardCharsets.ISO_8859_1);
        ArticleException e = assertThrows(ArticleException.class, () -> read(latin));
        assertTrue(e.getMessage().startsWith("a: byte 5 (0xfc) is not UTF-8"), e.getMessage());
    }

    @Test
    void utf16IsToldByItsByteOrderMark() {
        byte[] text = "Zürich police.\n".getBytes(StandardCharsets.UTF_16);
        assertEquals(
                "Zürich police.\n",
                ArticleReader.read("a", new ByteArrayInputStream(text)).text());
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1, windows-1252", "GB18030, GB18030", "utf-8, UTF-8"})
    void aPageIsReadInTheEncodingThatItStates(String stated, String used) throws IOException {
        Path page = folder.resolve("a.html");
        Files.write(page, ("<meta charset=" + stated + "><p>“Zürich” police.").getBytes(Charset.forName(used)));
        assertEquals("“Zürich” police.\n", ArticleReader.read(page).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<meta charset=no-such-thing>", "<meta charset=us-ascii>"})
    void aPageInNoEncodingThatCanBeToldIsAnError(String head) throws IOException {
        Path page = folder.resolve("a.html");
        Files.write(page, (head + "<p>police \u0081").getBytes(StandardCharsets.ISO_8859_1));
        assertThrows(ArticleException.class, () -> ArticleReader.read(page));
    }

    @Test
    void binaryFileIsNamedAsSuch() {
        ArticleException e = assertThrows(ArticleException.class, () -> read(new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertTrue(e.getMessage().contains("binary"), e.getMessage());
    }

    @Test
    void hugeFileIsRefusedBeforeItIsRead() {
        byte[] line = new byte[ArticleReader.LARGEST + 1];
        Arrays.fill(line, (byte) 'a');
        ArticleException e = assertThrows(ArticleException.class, () -> read(line));
        assertTrue(e.getMessage().contains("larger than 10 MB"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"''", "' \n \u00A0\n'"})
    void emptyFileIsAnError(String text) {
        assertThrows(ArticleException.class, () -> read(text.replace('\u00A0', ' ')));
    }

    @Test
    void lineBreaksInAFileNameAreSpacesInTheArticles() {
        assertEquals("raid in Lima", ArticleReader.name(Path.of("raid\n\tin Lima.txt")));
    }

    @Test
    void fileWithoutEndIsTooLarge() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        ArticleException e = assertThrows(ArticleException.class, () -> ArticleReader.read(endless));
        assertTrue(e.getMessage().contains("larger than 10 MB"), e.getMessage());
    }

    @Test
    void sameFileNamedTwiceIsReadOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "A.");
        assertEquals(1, ArticleFiles.find(List.of(file, folder)).size());
    }

    @Test
    void twoFilesOfTheSameNameAreAnError() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "A.");
        Files.writeString(folder.resolve("a.html"), "<p>A.</p>");
        ArticleException e = assertThrows(ArticleException.class, () -> ArticleFiles.find(List.of(folder)));
        assertTrue(e.getMessage().contains("has the same name as"), e.getMessage());
    }

    @Test
    void fileThatWentWhileOthersWereReadIsNamed() {
        Path gone = folder.resolve("gone.txt");
        ArticleException e = assertThrows(ArticleException.class, () -> ArticleReader.read(gone));
        assertTrue(e.getMessage().contains("gone.txt: is not there any more"), e.getMessage());
    }

    @Test
    void missingPathAndEmptyFolderAreErrors() {
        assertThrows(ArticleException.class, () -> ArticleFiles.find(List.of(folder.resolve("nothing"))));
        ArticleException e = assertThrows(ArticleException.class, () -> ArticleFiles.find(List.of(folder)));
        assertTrue(e.getMessage().contains("holds no .txt or .html"), e.getMessage());
    }

    @Test
    void messagesAreOneLine() {
        ArticleException e = assertMessage("a", "---\ntitle: A\n");
        assertFalse(e.getMessage().contains("\n"));
    }

    private static Article read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Article read(byte[] bytes) {
        return ArticleReader.read("a", new ByteArrayInputStream(bytes));
    }

    private static ArticleException assertMessage(String start, String text) {
        ArticleException e = assertThrows(ArticleException.class, () -> read(text));
        assertTrue(e.getMessage().startsWith(start), e.getMessage());
        return e;
    }
}
