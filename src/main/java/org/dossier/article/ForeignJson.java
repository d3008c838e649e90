package org.dossier.article;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** JSON that others wrote. Whatever it lacks, or has in another form than its reader expects, is one kind of error. */
public final class ForeignJson {

    private ForeignJson() {}

    /**
     * Reads one JSON object.
     *
     * @param reader may ask the object for what it expects as if it were there, and parse numbers and days; its own exceptions go through
     * @throws IllegalArgumentException if the text is no JSON object, or not what the reader expects
     */
    public static <T> T read(String text, Function<JsonObject, T> reader) {
        try {
            return reader.apply(JsonParser.parseString(text).getAsJsonObject());
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | ClassCastException
                | NoSuchElementException
                | DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (NullPointerException e) {
            throw new IllegalArgumentException("something that it must have is missing", e);
        }
    }
}
