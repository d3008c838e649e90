package org.dossier.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    private final StringWriter err = new StringWriter();

    /** Prints a line to an output that fails with this message; the status that the program ends with. */
    private int statusAfter(String message) {
        StandardOutput out = new StandardOutput(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(message);
                    }
                },
                StandardCharsets.UTF_8);
        out.writer().println("a line");
        return out.status(0, new PrintWriter(err, true));
    }

    @Test
    void fullDiskIsTold() {
        assertEquals(ExitStatus.MISTAKE, statusAfter("No space left on device"));
        assertEquals(
                "dossier: the output could not be written: No space left on device; what there is of it is not whole\n",
                err.toString().replace("\r", ""));
    }

    @Test
    void readerWhoHasEnoughIsNoFailure() {
        assertEquals(0, statusAfter("Broken pipe"));
        assertEquals("", err.toString());
    }

    @Test
    void whatIsPrintedArrivesAndTheStatusStays() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StandardOutput out = new StandardOutput(bytes, StandardCharsets.UTF_8);
        out.writer().print("Zürich, 8");
        assertEquals(1, out.status(1, new PrintWriter(err, true)));
        assertEquals("Zürich, 8", bytes.toString(StandardCharsets.UTF_8));
    }
}
