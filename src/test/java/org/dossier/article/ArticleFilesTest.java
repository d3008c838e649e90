package org.dossier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFilesTest {

    @TempDir
    private Path folder;

    @Test
    void foldersAreSearchedAndOtherFilesLeftAlone() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/b.txt"), "B.");
        Files.writeString(folder.resolve("a.html"), "<p>A.</p>");
        Files.writeString(folder.resolve("notes.md"), "no article");
        List<Path> found = ArticleFiles.find(List.of(folder));
        assertEquals(List.of("a", "b"), found.stream().map(ArticleReader::name).toList());
    }

    @Test
    void documentsThatCannotBeReadAreTold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "A.");
        Files.writeString(folder.resolve("release.PDF"), "%PDF");
        Files.writeString(folder.resolve("mail.eml"), "Subject: A");
        Files.writeString(folder.resolve("a.json"), "{}");
        assertEquals(
                List.of(folder.resolve("mail.eml"), folder.resolve("release.PDF")),
                ArticleFiles.unreadable(List.of(folder, folder.resolve("a.txt"))));
    }

    @Test
    void folderOfDocumentsOnlyIsToldWhatToDo() throws IOException {
        Files.writeString(folder.resolve("release.docx"), "PK");
        ArticleException e = assertThrows(ArticleException.class, () -> ArticleFiles.find(List.of(folder)));
        assertTrue(
                e.getMessage().contains("save its documents, such as release.docx, as one of these"), e.getMessage());
    }

    @Test
    void linkToAFolderIsSearchedAndCirclesAreNot() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.writeString(real.resolve("a.txt"), "A.");
        Files.createSymbolicLink(real.resolve("circle"), real);
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertEquals(List.of(link.resolve("a.txt")), ArticleFiles.find(List.of(link)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "link"})
    void linkThatLeadsNowhereIsNotSaidToBeMissing(String target) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(target));
        ArticleException e = assertThrows(ArticleException.class, () -> ArticleFiles.find(List.of(link)));
        assertTrue(e.getMessage().contains("is a link that leads to no file or folder"), e.getMessage());
    }
}
