package org.dossier.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {

    @TempDir
    Path folder;

    private Gold read(String facts) throws IOException {
        Path file = folder.resolve("pier.json");
        Files.writeString(file, "{\"article\": \"pier\", \"entities\": [], \"facts\": [" + facts + "]}");
        return GoldReader.read(file).getFirst();
    }

    private String mistake(String facts) {
        return assertThrows(GoldException.class, () -> read(facts)).getMessage();
    }

    @Test
    void bareNumberIsExactAndItsSecondCurrencyIsNoSlot() throws IOException {
        Gold gold = read("{\"type\": \"Figure\", \"value\": 57, \"also\": \"61\"}");
        assertEquals(
                List.of(Map.of("value", List.of("57"), "bound", List.of("exactly"))),
                gold.facts().get(Kind.FIGURE));
    }

    @Test
    void factOfATypeThatThereIsNotIsNamedWithThoseThatThereAre() {
        String said = mistake("{\"type\": \"Evnet\", \"organizer\": \"mps\"}");
        assertTrue(said.contains("pier.json") && said.contains("type Evnet") && said.contains("Event, Figure"), said);
    }

    @Test
    void entityIsNoFact() {
        assertTrue(mistake("{\"type\": \"Entity\"}").contains("type Entity"));
    }

    @Test
    void factWithoutTypeIsNamed() {
        String said = mistake("{\"organizer\": \"mps\"}");
        assertTrue(said.contains("pier.json") && said.contains("no type"), said);
    }
}
