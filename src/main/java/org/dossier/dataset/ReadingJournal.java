package org.dossier.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.dossier.dataset.reading.ReadingFile;
import org.dossier.dataset.reading.ReadingKey;
import org.dossier.relation.model.Reading;

/**
 * The readings that a build makes, written down as it makes them: whoever breaks off the build of ten thousand articles finds these
 * again in the next one. A {@link ReadingFile} beside the folder ({@code .out.readings}) in the order in which the readings were made,
 * deleted when the build is done. Safe for several threads.
 */
public final class ReadingJournal implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private ReadingJournal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Goes on behind the last undamaged reading of the file; empties it if it is of another key.
     *
     * @throws DatasetException if the file cannot be written
     */
    static ReadingJournal open(Path file, ReadingKey key) {
        try {
            int length = ReadingFile.read(file, key).length();
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            ReadingJournal journal = new ReadingJournal(file, channel);
            channel.truncate(length).position(length);
            if (length == 0) {
                journal.append(ReadingFile.start(key));
            }
            return journal;
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Writes a reading down, and gives it back. */
    public Reading kept(Reading reading) {
        append(ReadingFile.empty().entry(reading));
        return reading;
    }

    private synchronized void append(byte[] bytes) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static DatasetException unwritable(Path file, IOException e) {
        return new DatasetException(
                file.toString(), "cannot be written: " + e.getMessage() + ". What was built before is unchanged");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }
}
