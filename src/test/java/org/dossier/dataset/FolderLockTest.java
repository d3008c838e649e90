package org.dossier.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock is between processes: a test in one of them alone sees only what this virtual machine keeps in mind. */
class FolderLockTest {

    @TempDir
    private Path parent;

    /** Takes the lock of the folder that it is given, says so, and holds it until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            try (FolderLock lock = take(Path.of(args[0]))) {
                System.out.println("held");
                Thread.currentThread().join();
            }
        }
    }

    private static FolderLock take(Path folder) throws IOException {
        return FolderLock.take(folder, folder.resolveSibling(".out.lock"));
    }

    @Test
    void folderThatAnotherProcessWritesIsRefusedUntilThatIsGone() throws IOException, InterruptedException {
        Path folder = parent.resolve("out");
        Process other = OtherProcess.start(Holder.class, folder.toString());
        try (BufferedReader printed = other.inputReader()) {
            assertEquals("held", printed.readLine());
            assertThrows(DatasetException.class, () -> take(folder).close());
        } finally {
            other.destroyForcibly().waitFor();
        }
        take(folder).close();
        assertFalse(Files.exists(parent.resolve(".out.lock")));
    }
}
