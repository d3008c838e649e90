package org.dossier.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Keeps two builds from writing the same folder. The operating system frees the lock when a process dies, however it dies. */
final class FolderLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws DatasetException if another build holds the lock */
    static FolderLock take(Path folder, Path file) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DatasetException(
                        folder.toString(), "another build is writing this folder. Wait for it, or give another --out");
            }
            if (isStillThere(file, channel)) {
                return new FolderLock(file, channel);
            }
            channel.close();
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The holder before us deletes the file as it goes; what we hold then is a lock on a file that nobody else will see. */
    private static boolean isStillThere(Path file, FileChannel held) throws IOException {
        held.truncate(0);
        byte[] mark = Long.toHexString(
                        System.nanoTime() ^ ProcessHandle.current().pid())
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        held.write(java.nio.ByteBuffer.wrap(mark), 0);
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), mark);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
