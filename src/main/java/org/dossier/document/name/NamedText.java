package org.dossier.document.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dossier.document.Sentence;

/**
 * A document with the IOB2 tag of each word.
 *
 * @param tags for each sentence the tags of its words: PER, ORG, LOC
 */
public record NamedText(List<Sentence> sentences, List<List<String>> tags) {

    /** Kinds of other corpora by the names that we use; what is not here is no name. */
    private static final Map<String, String> KINDS =
            Map.of("PER", "PER", "ORG", "ORG", "LOC", "LOC", "person", "PER", "organization", "ORG", "place", "LOC");

    /** @param tagger gives words their tags and trees */
    public static List<NamedText> read(Path file, Function<List<String>, Sentence> tagger) throws IOException {
        List<NamedText> documents = new ArrayList<>();
        NamedText document = new NamedText(new ArrayList<>(), new ArrayList<>());
        List<String[]> words = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("# newdoc")) {
                documents.add(document);
                document = new NamedText(new ArrayList<>(), new ArrayList<>());
            } else if (line.isBlank() && !words.isEmpty()) {
                document.add(words, tagger);
                words.clear();
            } else if (!line.startsWith("#") && cells.length > 2) {
                words.add(cells);
            }
        }
        documents.add(document);
        return documents.stream().filter(d -> !d.sentences().isEmpty()).toList();
    }

    private void add(List<String[]> words, Function<List<String>, Sentence> tagger) {
        sentences.add(tagger.apply(words.stream().map(w -> w[1]).toList()));
        tags.add(words.stream().map(w -> kind(w[2])).toList());
    }

    private static String kind(String tag) {
        String kind = tag.length() < 3 ? null : KINDS.get(tag.substring(2));
        return kind == null ? "O" : tag.substring(0, 2) + kind;
    }
}
