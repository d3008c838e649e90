package org.dossier.document.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.article.Sha256;
import org.dossier.document.learning.ModelFiles;

/** The SHA-256 of the models that one training run made, as {@code sha256sum} writes and checks them: {@code "e3b0…  tags.gz"}, one a line. */
final class Checksums {

    static final String FILE = "SHA256SUMS";

    /** The models that are learned; the classes of words are not. */
    static final List<String> LEARNED = List.of(ModelFiles.LEMMAS, ModelFiles.TAGS, ModelFiles.NAMES, ModelFiles.TREES);

    private Checksums() {}

    /** Writes {@link #FILE} beside the models. */
    static void write(Path models) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String model : LEARNED) {
            lines.append(line(model, Files.readAllBytes(models.resolve(model)))).append('\n');
        }
        Files.writeString(models.resolve(FILE), lines);
    }

    static String line(String name, byte[] content) {
        return Sha256.hex(content) + "  " + name;
    }
}
