package org.dossier.dataset;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dossier.article.ForeignJson;

/**
 * How a data set was built, so that it is changed in the same way: {@code dossier.json}, with the number of the folder's format.
 *
 * @param base namespace of the things that the articles speak of
 * @param leastConfidence facts less certain than this are left out, 0 to 1
 * @param infer whether what follows from the facts by the ontology is written, too
 */
public record Settings(String base, double leastConfidence, boolean infer) {

    /** The format of the folder, one more whenever an older program could not change it without damage; 1 had no such file. */
    static final int FORMAT = 2;

    void write(Path file) throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("base", base);
        json.addProperty("min-confidence", leastConfidence);
        json.addProperty("infer", infer);
        Files.writeString(
                file,
                new GsonBuilder()
                                .setPrettyPrinting()
                                .disableHtmlEscaping()
                                .create()
                                .toJson(json)
                        + "\n");
    }

    /** @throws DatasetException if the folder is of another format, with the way out */
    static Settings read(Path file) {
        if (!Files.exists(file)) {
            throw new DatasetException(
                    file.getParent().toString(),
                    "was written by a version of the program that did not keep the articles, so it can be read but not changed."
                            + " Build it again from its articles");
        }
        try {
            return ForeignJson.read(Files.readString(file), json -> read(json, file.getParent()));
        } catch (IOException | IllegalArgumentException e) {
            throw new DatasetException(
                    file.toString(),
                    "cannot be read (" + e.getMessage() + "). Build the data set again from its articles");
        }
    }

    private static Settings read(JsonObject json, Path folder) {
        int format = json.get("format").getAsInt();
        if (format != FORMAT) {
            throw new DatasetException(
                    folder.toString(),
                    "has format " + format + ", written by another version of the program; this one writes format "
                            + FORMAT + ". Use that version, or build the data set again from its articles");
        }
        return new Settings(
                json.get("base").getAsString(),
                json.get("min-confidence").getAsDouble(),
                json.has("infer") && json.get("infer").getAsBoolean());
    }
}
