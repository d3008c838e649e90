package org.dossier.document.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest) + "  " + name;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
