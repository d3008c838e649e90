package org.dossier.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.GuessedNames;
import org.dossier.mention.Name;
import org.dossier.reference.Annotations;

/**
 * Names as IOB2 (Tjong Kim Sang and Veenstra, EACL 1999): a line a word with its number, the word, and B-, I- or O; an empty line behind
 * each sentence. Types are PER, ORG and LOC.
 */
public final class Iob2 {

    private static final Map<String, String> TYPES =
            Map.of(Dos.PERSON, "PER", Dos.ORGANIZATION, "ORG", Dos.PLACE, "LOC");

    /** What is only concluded from a place in the sentence or from another name: the model may know better. */
    private static final Set<String> WEAK = Set.of("memory", "place-preposition");

    private final Ontology ontology;
    private final GuessedNames guesses;

    public Iob2(Knowledge knowledge) {
        ontology = knowledge.ontology();
        guesses = new GuessedNames(knowledge);
    }

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

    /** The names that were read, and where these are silent or weak those that a model sees. */
    public String format(Annotations read) {
        List<Name> names = new ArrayList<>(read.mentions().of(Name.class).stream()
                .filter(n -> !WEAK.contains(n.foundBy()))
                .toList());
        names.addAll(guesses.find(read.document(), List.copyOf(names)));
        Map<Integer, List<Name>> bySentence = names.stream().collect(Collectors.groupingBy(Name::sentence));
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : read.document().sentences()) {
            String[] tags = tags(bySentence.getOrDefault(sentence.index(), List.of()), sentence);
            for (Token token : sentence.tokens()) {
                out.append(token.index() + 1).append('\t').append(token.text()).append('\t');
                out.append(tags[token.index()]).append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String[] tags(List<Name> names, Sentence sentence) {
        String[] tags = new String[sentence.tokens().size()];
        Arrays.fill(tags, "O");
        for (Name name : names) {
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
