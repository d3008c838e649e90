package org.dossier.dataset;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dossier.article.Sha256;
import org.dossier.dataset.block.Stretch;

/**
 * Writes how one sorted N-Quads file becomes another, as an RDF Patch of one transaction: a line of N-Quads is a row of a patch.
 *
 * <pre>
 * H id &lt;urn:uuid:…&gt; .
 * H prev &lt;urn:uuid:…&gt; .
 * TX .
 * D &lt;figure/…&gt; &lt;…#value&gt; "3800"^^&lt;…#decimal&gt; &lt;article/a&gt; .
 * A &lt;figure/…&gt; &lt;…#value&gt; "3900"^^&lt;…#decimal&gt; &lt;article/a&gt; .
 * TC .
 * </pre>
 *
 * <p>A patch is named by a digest of the patch before it and of its own rows, as a commit is.
 *
 * @see <a href="https://afs.github.io/rdf-patch/">RDF Patch</a>
 */
public final class QuadPatch implements SortedLines.Difference {

    /** Stands in the file until the rows are written and their digest is known. */
    private static final UUID UNKNOWN = new UUID(0, 0);

    /** Where the rows go, each with its line end. */
    private interface Rows {
        void add(String row) throws IOException;
    }

    /** Sorted N-Quads, or what of them is not in the other. */
    record Side(Path file, List<Stretch> parts) {
        static Side of(Path file) throws IOException {
            return new Side(file, Stretch.whole(file));
        }
    }

    private final Rows rows;
    private long count;

    private QuadPatch(Rows rows) {
        this.rows = rows;
    }

    /**
     * Writes the patch.
     *
     * @param previous name of the patch before
     * @return how many quads it removes or adds
     */
    static long write(Side before, Side after, Optional<String> previous, Path file) throws IOException {
        MessageDigest digest = Sha256.start();
        digest.update(bytes(previous.orElse("")));
        long count;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(bytes(start(UNKNOWN)));
            out.write(bytes(previous.map(p -> "H prev <" + p + "> .\n").orElse("") + "TX .\n"));
            OutputStream digested = new DigestOutputStream(out, digest);
            count = rows(before, after, row -> digested.write(bytes(row)));
            out.write(bytes("TC .\n"));
        }
        try (SeekableByteChannel start = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            start.write(ByteBuffer.wrap(bytes(start(UUID.nameUUIDFromBytes(digest.digest())))));
        }
        return count;
    }

    /** Prints the rows of the patch as one transaction, without a name. */
    public static void print(Path before, Path after, PrintWriter out) throws IOException {
        out.print("TX .\n");
        rows(Side.of(before), Side.of(after), out::print);
        out.print("TC .\n");
    }

    private static String start(UUID name) {
        return "H id <urn:uuid:" + name + "> .\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static long rows(Side before, Side after, Rows out) throws IOException {
        QuadPatch patch = new QuadPatch(out);
        try (BufferedReader left = Stretch.lines(before.file(), before.parts());
                BufferedReader right = Stretch.lines(after.file(), after.parts())) {
            SortedLines.compare(left, right, patch);
        }
        return patch.count;
    }

    @Override
    public void removed(String line) throws IOException {
        row("D ", line);
    }

    @Override
    public void added(String line) throws IOException {
        row("A ", line);
    }

    private void row(String sign, String line) throws IOException {
        rows.add(sign + line + "\n");
        count++;
    }
}
