package org.dossier.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;

/**
 * Standard output that remembers why it could not be written, which print streams and writers forget: {@code dossier export > graph.nt}
 * on a full disk must not end as if the file were whole.
 */
public final class StandardOutput extends OutputStream {

    private final OutputStream to;
    private final PrintWriter writer;
    private IOException failure;

    public StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out), System.out.charset());
    }

    StandardOutput(OutputStream to, Charset charset) {
        this.to = to;
        this.writer = new PrintWriter(this, true, charset);
    }

    /** What a command prints with; flushed after each line. */
    public PrintWriter writer() {
        return writer;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            to.write(bytes, from, count);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /**
     * The status that the program ends with when a command has ended with this one. Who closes a pipe, as {@code head} does, has read
     * enough: that is no failure.
     */
    public int status(int status, PrintWriter err) {
        writer.flush();
        if (failure == null || isClosedPipe(failure)) {
            return status;
        }
        err.println("dossier: the output could not be written: " + failure.getMessage()
                + "; what there is of it is not whole");
        return ExitStatus.MISTAKE;
    }

    private static boolean isClosedPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
