package org.dossier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignJsonTest {

    private static int size(JsonObject json) {
        return json.getAsJsonArray("words").size()
                + json.get("name").getAsString().length();
    }

    @Test
    void whatIsThereIsRead() {
        assertEquals(4, ForeignJson.read("{\"name\": \"Ann\", \"words\": [1]}", ForeignJsonTest::size));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1, 2]",
                "{}",
                "{\"words\": []}",
                "{\"name\": null, \"words\": []}",
                "{\"name\": {}, \"words\": []}",
                "{\"name\": [], \"words\": []}",
                "{\"name\": \"Ann\", \"words\": 7}"
            })
    void whatIsOtherwiseIsOneKindOfError(String text) {
        assertThrows(IllegalArgumentException.class, () -> ForeignJson.read(text, ForeignJsonTest::size));
    }
}
