package org.dossier.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.Name;
import org.dossier.relation.Reading;

/**
 * Names as IOB2 (Tjong Kim Sang and Veenstra, EACL 1999): a line a word with its number, the word, and B-, I- or O; an empty line behind
 * each sentence. Types are PER, ORG and LOC.
 */
public final class Iob2 {

    private static final Map<String, String> TYPES =
            Map.of(Dos.PERSON, "PER", Dos.ORGANIZATION, "ORG", Dos.PLACE, "LOC");

    private Iob2() {}

    /** The words of each sentence; lines that start with {@code #} are comments. The word is in the second of three columns. */
    public static List<List<String>> words(List<String> lines) {
        List<List<String>> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                flush(words, sentences);
            } else if (!line.startsWith("# ")) {
                String[] cells = line.split("\t", -1);
                words.add(cells[Math.min(1, cells.length - 1)]);
            }
        }
        flush(words, sentences);
        return sentences;
    }

    private static void flush(List<String> words, List<List<String>> sentences) {
        if (!words.isEmpty()) {
            sentences.add(List.copyOf(words));
            words.clear();
        }
    }

    public static String format(Reading reading, Ontology ontology) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : reading.document().sentences()) {
            String[] tags = tags(reading, sentence, ontology);
            for (Token token : sentence.tokens()) {
                out.append(token.index() + 1).append('\t').append(token.text()).append('\t');
                out.append(tags[token.index()]).append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String[] tags(Reading reading, Sentence sentence, Ontology ontology) {
        String[] tags = new String[sentence.tokens().size()];
        Arrays.fill(tags, "O");
        for (Name name : reading.mentions().of(Name.class, sentence.index())) {
            TYPES.forEach((type, tag) -> {
                if (ontology.isA(name.type(), type)) {
                    mark(sentence.tokensIn(name.span()), tag, tags);
                }
            });
        }
        return tags;
    }

    private static void mark(List<Token> words, String tag, String[] tags) {
        for (Token word : words) {
            tags[word.index()] = (word.equals(words.getFirst()) ? "B-" : "I-") + tag;
        }
    }
}
