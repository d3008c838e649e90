package org.dossier.document.learning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dossier.document.Document;

/** The files of the models that were trained here, packed, beside {@link Document}. */
public final class ModelFiles {

    public static final String LEMMAS = "lemmas.gz";
    public static final String TAGS = "tags.gz";
    public static final String TREES = "trees.gz";
    public static final String NAMES = "names.gz";
    public static final String REFERENCES = "references.gz";
    static final String CLUSTERS = "clusters.gz";
    static final String EMBEDDINGS = "embeddings.gz";

    private static final int BUFFER = 1 << 16;

    private ModelFiles() {}

    /** Makes what a model is read as. */
    public interface Reader<T> {

        /** @throws IOException if the input ends too early or is no such model */
        T read(ModelInput in) throws IOException;
    }

    /** Writes what a {@link Reader} reads. */
    public interface Writer {

        void write(DataOutputStream out) throws IOException;
    }

    /** Writes the file of a model, packed. */
    public static void write(Path file, Writer writer) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), BUFFER), BUFFER))) {
            writer.write(out);
        }
    }

    /**
     * Reads a shipped model.
     *
     * @param name one of the names above
     * @throws UncheckedIOException if the model is missing or damaged
     */
    public static <T> T read(String name, Reader<T> reader) {
        try (InputStream resource = Document.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IOException("no model " + name + " beside " + Document.class.getName());
            }
            InputStream unpacked = new BufferedInputStream(new GZIPInputStream(resource, BUFFER), BUFFER);
            return reader.read(new ModelInput(unpacked, image(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + name + ": " + e.getMessage(), e);
        }
    }

    /** The launcher names a folder for images of the models, and empties it whenever the program with its models may have changed. */
    private static Optional<Path> image(String name) {
        return Optional.ofNullable(System.getProperty("dossier.images")).map(folder -> Path.of(folder, name));
    }
}
