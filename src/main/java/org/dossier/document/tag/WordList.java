package org.dossier.document.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Files of words parted by blanks; a line that begins with {@code #} is a comment. */
final class WordList {

    private WordList() {}

    /** @param file beside this class */
    static Stream<String> read(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).toList();
            return lines.stream().flatMap(line -> Arrays.stream(line.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
