package org.dossier.document.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dossier.article.Sha256;
import org.dossier.document.learning.ModelFiles;

/** The SHA-256 of the models that one training run made, as {@code sha256sum} writes and checks them: {@code "e3b0…  tags.gz"}, one a line. */
public final class Checksums {

    static final String FILE = "SHA256SUMS";

    /** The models that one run learns; the classes of words are not learned, who is who is learned by itself. */
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

    /** Puts the line of one model into {@link #FILE}, in the place of an older one. */
    public static void put(Path models, String model) throws IOException {
        Path file = models.resolve(FILE);
        List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        lines.removeIf(l -> l.endsWith("  " + model));
        lines.add(line(model, Files.readAllBytes(models.resolve(model))));
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    static String line(String name, byte[] content) {
        return Sha256.hex(content) + "  " + name;
    }
}
