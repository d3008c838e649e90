package org.dossier.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.FileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSwapTest {

    @TempDir
    private Path parent;

    private FolderSwap swap() {
        return new FolderSwap(parent.resolve("out"), Set.of("graph.ttl"));
    }

    private void build(String content) {
        swap().replace(next -> Files.writeString(next.resolve("graph.ttl"), content));
    }

    private String built() throws IOException {
        return Files.readString(parent.resolve("out/graph.ttl"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void secondBuildReplacesTheFirstAndLeavesNothingBeside() throws IOException {
        build("one");
        build("two");
        assertEquals("two", built());
        assertEquals(List.of("out"), names());
    }

    @Test
    void failedBuildLeavesTheOldOne() throws IOException {
        build("one");
        assertThrows(
                DatasetException.class,
                () -> swap().replace(next -> {
                    Files.writeString(next.resolve("graph.ttl"), "half");
                    throw new IOException("No space left on device");
                }));
        assertEquals("one", built());
        assertEquals(List.of("out"), names());
    }

    @Test
    void databaseThatMayNotGrowIsToldAsAFolderThatCannotBeWritten() {
        DatasetException e = assertThrows(
                DatasetException.class,
                () -> swap().replace(next -> {
                    throw new FileException("BlockMgrMapped.segmentAllocate", new IOException("File too large"));
                }));
        assertTrue(e.getMessage().contains("out: cannot be written: File too large; make room"), e.getMessage());
    }

    @Test
    void buildInterruptedBetweenTheRenamesIsTakenBack() throws IOException {
        build("one");
        Files.move(parent.resolve("out"), parent.resolve(".out.previous"));
        Files.createDirectory(parent.resolve(".out.next"));
        Files.createFile(parent.resolve(".out.lock"));
        swap().restore();
        assertEquals("one", built());
        assertEquals(List.of("out"), names());
    }

    @Test
    void whatABuildIsReplacingIsNotTakenBackBeforeItsEyes() throws IOException {
        build("one");
        swap().replace(next -> {
            Files.writeString(next.resolve("graph.ttl"), "two");
            Files.move(parent.resolve("out"), parent.resolve(".out.previous"));
            swap().restore();
            assertTrue(Files.exists(parent.resolve(".out.previous")));
            assertTrue(Files.exists(parent.resolve(".out.next")));
            Files.move(parent.resolve(".out.previous"), parent.resolve("out"));
        });
        assertEquals("two", built());
    }

    @Test
    void filesOfTheUserAreKept() throws IOException {
        build("one");
        Files.writeString(parent.resolve("out/notes.txt"), "mine");
        build("two");
        assertEquals("mine", Files.readString(parent.resolve("out/notes.txt")));
    }

    @Test
    void folderWithOtherFilesOnlyIsRefused() throws IOException {
        Files.createDirectory(parent.resolve("out"));
        Files.writeString(parent.resolve("out/thesis.doc"), "mine");
        assertThrows(DatasetException.class, () -> build("one"));
        assertFalse(Files.exists(parent.resolve("out/graph.ttl")));
        assertTrue(Files.exists(parent.resolve("out/thesis.doc")));
    }

    @Test
    void secondBuildAtTheSameTimeIsRefused() throws IOException {
        build("one");
        swap().replace(next -> {
            Files.writeString(next.resolve("graph.ttl"), "two");
            DatasetException refused = assertThrows(DatasetException.class, () -> build("three"));
            assertTrue(refused.getMessage().contains("another build"));
        });
        assertEquals("two", built());
    }
}
