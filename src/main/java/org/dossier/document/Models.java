package org.dossier.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import opennlp.tools.sentdetect.SentenceModel;

/** Reads the models from the resources. */
final class Models {

    static final String LEMMAS = "lemmas.gz";
    static final String TAGS = "tags.gz";
    static final String TREES = "trees.gz";
    static final String NAMES = "names.gz";
    static final String CLUSTERS = "clusters.gz";

    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    static final int BUFFER = 1 << 16;

    private Models() {}

    interface Reader<T> {
        T read(ModelInput in) throws IOException;
    }

    /** @throws UncheckedIOException if the model is missing or damaged */
    static <T> T read(String name, Reader<T> reader) {
        try (InputStream resource = Models.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IOException("no model " + name + " beside " + Models.class.getName());
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

    /** OpenNLP's official model, from its own archive on the class path. */
    static SentenceModel sentences() {
        try (InputStream resource = Models.class.getResourceAsStream(SENTENCES)) {
            if (resource == null) {
                throw new IOException("no model " + SENTENCES + " on the class path");
            }
            return new SentenceModel(resource);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sentence model: " + e.getMessage(), e);
        }
    }

    static Pipeline pipeline() {
        return new Pipeline(read(TAGS, Tagger::read), read(LEMMAS, Lemmatizer::read), read(TREES, Parser::read));
    }
}
