package org.dossier.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Keeps two builds from writing the same folder. The operating system frees the lock when a process dies, however it dies. */
final class FolderLock implements AutoCloseable {

    private static final int LONGEST = 1 << 16;

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

    /**
     * The holder before us deletes the file as it goes; what we hold then is a lock on a file that nobody else will see. Whether the
     * file of this name is ours is told by a length that we give it: to open it again would be to give up the lock, since POSIX takes
     * all of a process's locks on a file as soon as the process closes any of its channels to it (fcntl).
     */
    private static boolean isStillThere(Path file, FileChannel held) throws IOException {
        int length = 1 + ThreadLocalRandom.current().nextInt(LONGEST);
        held.truncate(0);
        held.write(ByteBuffer.allocate(length), 0);
        boolean there = Files.exists(file) && Files.size(file) == length;
        held.truncate(0);
        return there;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
