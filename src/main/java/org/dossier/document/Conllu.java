package org.dossier.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.article.Span;

/**
 * Reads and writes trees as <a href="https://universaldependencies.org/format.html">CoNLL-U</a>: words only, without ranges of
 * multiword tokens and without empty nodes. The text of a sentence is its words joined by blanks.
 */
public final class Conllu {

    private static final int COLUMNS = 8;

    private Conllu() {}

    /** The sentences of a file, or of the files of a folder that end in {@code .conllu}, by name. */
    public static List<Sentence> read(Path path) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (Path file : files(path)) {
            sentences.addAll(parse(Files.readAllLines(file)));
        }
        return sentences;
    }

    private static List<Path> files(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> found = Files.list(path)) {
            return found.filter(f -> f.toString().endsWith(".conllu")).sorted().toList();
        }
    }

    /** @throws IllegalArgumentException for a line that is no CoNLL-U, with its number */
    public static List<Sentence> parse(List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> words = new ArrayList<>();
        int at = 0;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank()) {
                flush(words, sentences);
            } else if (isWord(line)) {
                Token word = word(line, words.size(), at, number);
                words.add(word);
                at = word.span().end() + 1;
            }
        }
        flush(words, sentences);
        return sentences;
    }

    private static boolean isWord(String line) {
        String id = line.substring(0, Math.max(0, line.indexOf('\t')));
        return !line.startsWith("#") && id.indexOf('-') < 0 && id.indexOf('.') < 0;
    }

    private static Token word(String line, int index, int start, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length < COLUMNS || cells[1].isEmpty()) {
            throw new IllegalArgumentException("line " + number + ": no CoNLL-U: " + line);
        }
        try {
            return new Token(
                    index,
                    new Span(start, start + cells[1].length()),
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    cells[6].equals("_") ? -1 : Integer.parseInt(cells[6]) - 1,
                    cells[7]);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("line " + number + ": no head: " + cells[6], e);
        }
    }

    private static void flush(List<Token> words, List<Sentence> sentences) {
        if (!words.isEmpty()) {
            Span span = words.getFirst().span().cover(words.getLast().span());
            sentences.add(new Sentence(sentences.size(), sentences.size(), Sentence.Kind.PROSE, span, words));
            words.clear();
        }
    }

    /** One sentence as CoNLL-U, with the empty line behind it. */
    public static String format(Sentence sentence) {
        StringBuilder out = new StringBuilder();
        for (Token t : sentence.tokens()) {
            out.append(t.index() + 1).append('\t').append(t.text()).append('\t').append(t.lemma());
            out.append('\t').append(t.upos()).append('\t').append(t.xpos()).append("\t_\t");
            out.append(t.head() + 1).append('\t').append(t.relation()).append("\t_\t_\n");
        }
        return out.append('\n').toString();
    }
}
