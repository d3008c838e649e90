package org.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes: in any order, with any number of threads, in any locale and time zone. */
class DeterminismTest {

    private static final List<String> FILES =
            List.of("graph.ttl", "evidence.ttl", "dataset.nq", "void.ttl", "report.md", "report.ttl");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void orderThreadsLocaleAndZoneDoNotMatter() throws IOException {
        String seed = Path.of("seeds").toString();
        String other = article(
                "port",
                "---\n"
                        + "date: 2023-05-04\n"
                        + "---\n"
                        + "Customs officers in Italy seized 1,200 fake watches on Tuesday, İzmir police said.\n");
        String third =
                article("court", "Interpol and Europol arrested 12 suspects in Spain in March 2022, Interpol said.\n");
        build("one", "1", seed, other, third);
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        build("two", "4", third, seed, other);
        for (String file : FILES) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("one").resolve(file)),
                    Files.readAllBytes(folder.resolve("two").resolve(file)),
                    file);
        }
    }

    private String article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), text).toString();
    }

    private void build(String out, String threads, String... articles) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("build", "--out", folder.resolve(out).toString(), "--threads", threads));
        arguments.addAll(List.of(articles));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
    }
}
